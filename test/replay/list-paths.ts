import { signingWorkflowId } from '@laurel/contracts';
import type { CommandId } from '@laurel/domain';
import { type Acting, smallSeason } from '../support/api.ts';
import { NOMINEE } from './personal.ts';
import { caseOf, type Paths, request } from './recording.ts';

/** One decision of the ward with two names: what its session did, and how a case followed. */
export const LIST_PATHS: Paths = {
  'signing-session': async () => signingWorkflowId((await signed()).sessionId),
  'followed-a-signed-list': async () => caseOf((await signed()).nominationId),
};

async function signed() {
  const season = await smallSeason(request);
  const nominationIds = [await season.submitted(NOMINEE), await season.submitted(`${NOMINEE} 2`)] as const;
  const head: Acting = { role: 'HEAD', unitId: season.units.W };
  const { body } = await request('POST', '/v1/signing-sessions', { level: 'WARD', nominationIds }, head);
  return { sessionId: body.sessionId as CommandId, nominationId: nominationIds[0] };
}
