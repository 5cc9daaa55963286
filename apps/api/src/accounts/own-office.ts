import { refuse } from '@laurel/domain';
import type { Request } from 'express';
import type { Office } from '../identity/identity.ts';
import { refusalProblem } from '../problem/problem.ts';
import { OFFICE_HEADER } from './acting-office.ts';
import { signedInBy } from './signed-in.ts';

/** What was delegated is not delegated further, nor taken back: that is for whoever holds the office. Throws ROLE_NOT_ALLOWED. */
export function demandOwnOffice(request: Request, { role }: Office): void {
  const named = request.header(OFFICE_HEADER)?.toLowerCase();
  const acting = signedInBy(request)?.offices.find(({ id }) => id === named);
  if (acting?.underDelegation) throw refusalProblem(refuse('ROLE_NOT_ALLOWED', { role }));
}
