import { randomBytes } from 'node:crypto';
import { isMuchUsed } from '@laurel/platform';
import { hash, verify } from '@node-rs/argon2';
import { Problem, unavailable } from '../problem/problem.ts';

/** argon2id by the least that OWASP's password storage cheat sheet asks for: 19 MiB, two passes, one lane; some 20 ms. */
const HASHING = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

/** Each holds 19 MiB and waits for one of four threads: at 32 the last one still answers within the second. */
const HASHES_AT_ONCE = 32;

let atWork = 0;

/** The hash of a password in the PHC format, with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, HASHING));
}

let nobodys: Promise<string> | undefined;

/** Whether the password belongs to the hash. Without a hash, for a login that nobody has, it takes as long and is false. */
export async function isPasswordOf(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hash(randomBytes(32), HASHING);
  const compared = passwordHash ?? (await nobodys);
  const isRight = await inTurn(() => verify(compared, password));
  return passwordHash !== null && isRight;
}

/** A new password is refused when many use it, or when it holds the login. Its length is told by the schema. */
export function demandGoodPassword(password: string, login: string): void {
  if (isMuchUsed(password)) throw new Problem(422, 'PASSWORD_MUCH_USED');
  if (password.toLowerCase().includes(login)) throw new Problem(422, 'PASSWORD_HOLDS_LOGIN');
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (atWork >= HASHES_AT_ONCE) throw unavailable();
  atWork += 1;
  try {
    return await work();
  } finally {
    atWork -= 1;
  }
}
