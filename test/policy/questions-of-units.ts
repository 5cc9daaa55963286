import { randomUUID } from 'node:crypto';
import { get, post, type Questions, WARD } from './question.ts';

/** The things of a unit: its tasks, delegations, council and lists. */
export const OF_UNITS = {
  readInbox: get('NONE', () => '/v1/inbox'),
  listTasks: get('UNIT', ({ unitId }) => `/v1/units/${unitId}/tasks`),
  delegate: post(
    'UNIT',
    () => '/v1/delegations',
    ({ unitId }) => ({
      unitId,
      role: 'DEPUTY',
      personId: null,
      capacity: 'KT',
      scope: 'Ký quyết định khen thưởng',
      fromOn: '2024-01-01',
      toOn: '2024-12-31',
      basis: 'QĐ 1',
    }),
  ),
  revokeDelegation: post('UNIT', ({ delegationId }) => `/v1/delegations/${delegationId}/revoke`),
  listDelegations: get('UNIT', ({ unitId }) => `/v1/delegations?unitId=${unitId}`),
  appointMember: post(
    'UNIT',
    () => '/v1/council-members',
    ({ unitId }) => ({
      unitId,
      personId: randomUUID(),
      fromOn: '2024-01-01',
      basis: 'QĐ 1',
    }),
  ),
  endMemberTerm: post(
    'UNIT',
    ({ memberId }) => `/v1/council-members/${memberId}/end`,
    () => ({ toOn: '2029-01-01' }),
  ),
  listCouncilCandidates: get('UNIT', ({ unitId }) => `/v1/council-members/candidates?unitId=${unitId}`),
  listCouncilMembers: get('UNIT', ({ unitId }) => `/v1/council-members?unitId=${unitId}`),
  signList: post(
    'UNIT',
    () => '/v1/signing-sessions',
    ({ caseId }) => ({ ...WARD, onward: 'STOP', nominationIds: [caseId] }),
  ),
  confirmList: post(
    'UNIT',
    ({ signingId }) => `/v1/signing-sessions/${signingId}/confirm`,
    ({ caseId }) => ({
      nominationIds: [caseId],
    }),
  ),
  readSigningSession: get('UNIT', ({ signingId }) => `/v1/signing-sessions/${signingId}`),
  listRefusedAttempts: get('NONE', () => '/v1/refused-attempts'),
} satisfies Questions;
