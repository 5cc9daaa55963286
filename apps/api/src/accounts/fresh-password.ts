import { accountOf, actingReader, type Store } from '@laurel/store';
import type { Request } from 'express';
import { Problem } from '../problem/problem.ts';
import { isPasswordOf } from './passwords.ts';
import type { SignedInPerson } from './signed-in.ts';
import type { SlowDown } from './slow-down.ts';

/** Who has no password has just come from where it is kept. */
const FRESH_MS = 10 * 60_000;

interface Means {
  readonly store: Store;
  readonly slowDown: SlowDown;
}

/**
 * A machine that was left alone must not change how its person signs in: the password is asked again, as slowly as at the door.
 * Throws OLD_PASSWORD_WRONG or, where there is none, SIGN_IN_ANEW (422). The account, if there is one, comes back.
 */
export async function demandFresh(
  { store, slowDown }: Means,
  { person, session }: SignedInPerson,
  password: string | undefined,
  request: Request,
) {
  const account = await accountOf(actingReader(store), person.id);
  if (!account) {
    if (Date.now() - session.signedInAt > FRESH_MS) throw new Problem(422, 'SIGN_IN_ANEW');
    return null;
  }
  slowDown.begin(account.login, request);
  if (!(await isPasswordOf(account.passwordHash, password ?? ''))) throw new Problem(422, 'OLD_PASSWORD_WRONG');
  slowDown.succeeded(account.login, request);
  return account;
}
