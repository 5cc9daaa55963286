import type { MeView } from '@laurel/contracts';
import type { Store } from '@laurel/store';
import type { Request } from 'express';
import { Problem } from '../problem/problem.ts';
import { meView } from './me-view.ts';
import { beginSession } from './session-cookie.ts';
import { personToday } from './signed-in.ts';

/** Whoever has shown who it is is signed in under a new id. Throws SIGN_IN_REFUSED (401) for a person who may not act here. */
export async function enter(store: Store, personId: string, request: Request): Promise<MeView> {
  const found = await personToday(store, personId, request);
  if (!found) throw new Problem(401, 'SIGN_IN_REFUSED');
  await beginSession(request, personId);
  const { handle = '', signedInAt = 0 } = request.session;
  return meView({ ...found, session: { id: handle, signedInAt } }, request);
}
