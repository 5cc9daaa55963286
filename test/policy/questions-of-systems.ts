import { get, NOBODY, post, type Questions } from './question.ts';

const TOKENS = `/v1/systems/${NOBODY}/tokens`;

/** Other systems and their tokens. */
export const OF_SYSTEMS = {
  registerSystem: post(
    'NONE',
    () => '/v1/systems',
    () => ({ name: 'Một cửa (bịa)' }),
  ),
  listSystems: get('NONE', () => '/v1/systems'),
  issueToken: post(
    'NONE',
    () => TOKENS,
    () => ({ scopes: ['nominations:read'], validDays: 1 }),
  ),
  rotateToken: post(
    'NONE',
    () => `/v1/tokens/${NOBODY}/rotate`,
    () => ({ validDays: 1 }),
  ),
  revokeToken: post('NONE', () => `/v1/tokens/${NOBODY}/revoke`),
} satisfies Questions;
