import { get, NOBODY, post, type Questions } from './question.ts';

/** Who somebody is, and who registers whom. */
export const OF_ACCOUNTS = {
  live: get('NONE', () => '/health/live'),
  ready: get('NONE', () => '/health/ready'),
  listRefusals: get('NONE', () => '/v1/refusals'),
  signIn: post(
    'NONE',
    () => '/v1/sign-in',
    () => ({}),
  ),
  signOut: post('NONE', () => '/v1/sign-out'),
  acceptInvitation: post(
    'NONE',
    () => '/v1/invitations/accept',
    () => ({}),
  ),
  getMe: get('PERSON', () => '/v1/me'),
  changePassword: post(
    'PERSON',
    () => '/v1/me/password',
    () => ({ old: 'không phải mật khẩu này', new: 'một mật khẩu dài chưa ai dùng' }),
  ),
  listSessions: get('PERSON', () => '/v1/me/sessions'),
  revokeSession: post('PERSON', ({ sessionId }) => `/v1/me/sessions/${sessionId}/revoke`),
  registerPerson: post(
    'NONE',
    () => '/v1/people',
    () => ({ name: 'Người mới (bịa)' }),
  ),
  listPeople: get('NONE', () => '/v1/people'),
  readPerson: get('NONE', () => `/v1/people/${NOBODY}`),
  invitePerson: post('NONE', () => `/v1/people/${NOBODY}/invitations`),
  disablePerson: post('NONE', () => `/v1/people/${NOBODY}/disable`),
  assignOffice: post(
    'NONE',
    () => `/v1/people/${NOBODY}/memberships`,
    () => ({
      role: 'AUDITOR',
      fromOn: '2024-01-01',
      basis: 'QĐ 1',
    }),
  ),
  endOffice: post(
    'NONE',
    () => `/v1/memberships/${NOBODY}/end`,
    () => ({ toOn: '2024-01-01' }),
  ),
} satisfies Questions;
