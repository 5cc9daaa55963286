import { randomUUID } from 'node:crypto';
import { policy } from '@laurel/domain';

/** What a question is about, and the relations in which one can stand to it. NONE: to nothing in particular. */
export const RELATIONS_TO = {
  CASE: policy.RELATIONS.filter((relation) => relation !== 'SELF'),
  UNIT: ['OWN_UNIT', 'UNRELATED'],
  GROUP: ['ORIGIN', 'UNRELATED'],
  PERSON: ['SELF', 'UNRELATED'],
  NONE: ['UNRELATED'],
} as const satisfies { readonly [about: string]: readonly policy.Relation[] };
export type ObjectKind = keyof typeof RELATIONS_TO;

export interface Objects {
  readonly caseId: string;
  readonly seasonId: string;
  /** Whose things are asked about. */
  readonly unitId: string;
  /** For whom is nominated: a group; null where a head originates at the own unit. */
  readonly fromUnitId: string | null;
  readonly memberId: string;
  readonly sessionId: string;
  readonly signingId: string;
}

export interface Question {
  readonly about: ObjectKind;
  readonly method: 'GET' | 'POST';
  readonly path: (of: Objects) => string;
  readonly body?: (of: Objects) => object;
}

const NOBODY = randomUUID();
const WARD = { level: 'WARD' };
const reason = 'Vì thử quyền (dữ liệu bịa)';

const get = (about: ObjectKind, path: (of: Objects) => string): Question => ({ about, method: 'GET', path });
const post = (
  about: ObjectKind,
  path: (of: Objects) => string,
  body: (of: Objects) => object = () => ({}),
): Question => ({
  about,
  method: 'POST',
  path,
  body,
});
const command = (more: object = {}): ((type: string) => Question) => {
  return (type) =>
    post(
      'CASE',
      ({ caseId }) => `/v1/nominations/${caseId}/commands`,
      () => ({ type, ...more }),
    );
};

/** The least body of each command. */
const COMMANDS: { readonly [word in policy.AskedCommand]: (type: string) => Question } = {
  submit: command(),
  receive: command(WARD),
  requestSupplement: command({ ...WARD, documents: ['report'] }),
  supplement: command({ documents: ['report'] }),
  returnForCorrection: command({ ...WARD, fields: ['report'], reason }),
  resubmit: command({ changes: { report: 'đã sửa' } }),
  appraise: command({ ...WARD, eligible: true }),
  consult: command({ ...WARD, units: [NOBODY], workingDays: 5 }),
  replyConsultation: command({ ...WARD, answer: 'CONCUR' }),
  publishNotice: command({ ...WARD, workingDays: 5 }),
  raiseObjection: command({ ...WARD, reason }),
  conveneCouncil: command({ ...WARD, members: 3 }),
  castBallot: command({ ...WARD, seat: 1, vote: 'FOR' }),
  recuse: command({ ...WARD, seat: 1, reason }),
  closeCouncil: command(WARD),
  decide: command({ ...WARD, ownAward: 'NO_AWARD', onward: 'STOP' }),
  issueReserved: command(WARD),
  declineReserved: command({ ...WARD, reason }),
  hold: command({ ...WARD, ground: 'COMPLAINT' }),
  release: command(WARD),
  claim: command(WARD),
  unclaim: command(WARD),
  withdraw: command(),
  present: command(WARD),
  exchangeCertificate: command({ ...WARD, reason: 'WORN' }),
  reissueCertificate: command({ ...WARD, reason: 'LOST' }),
  revoke: command({ ...WARD, ground: 'FRAUD' }),
  reconsider: command({ reason }),
  migrateRuleSet: command({ ruleSet: { id: 'plain' }, reason }),
  replaceUnit: command({ unitId: NOBODY, successorId: NOBODY, reason }),
};

const ofCase = (part: string) => get('CASE', ({ caseId }) => `/v1/nominations/${caseId}${part}`);
const DRAFT = {
  nominee: 'Người thử quyền (bịa)',
  category: 'INDIVIDUAL',
  period: '2022',
  achievement: 'quyen:2022',
  asks: 'WARD',
};
const SEASON = {
  code: 'quyen',
  title: { vi: 'Đợt thử quyền (bịa)', en: 'Season to try who may what (invented)' },
  ruleSet: { id: 'plain' },
  periods: ['2022'],
  units: [
    { code: 'CP', level: 'CITY_POLICE', name: 'Công an thành phố' },
    { code: 'D', level: 'DISTRICT', name: 'Quận', parent: 'CP' },
    { code: 'W', level: 'WARD', name: 'Phường', parent: 'D' },
  ],
};
const letter = ({ seasonId, fromUnitId }: Objects) => ({ seasonId, fromUnitId });

/** One question for each action of the policy. Its answer tells whether who asks may; what else it says does not matter. */
export const QUESTIONS: { readonly [action in policy.Action]: Question } = {
  ...(Object.fromEntries(Object.entries(COMMANDS).map(([word, of]) => [word, of(word)])) as {
    [word in policy.AskedCommand]: Question;
  }),
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
  openSeason: post(
    'NONE',
    () => '/v1/seasons',
    () => SEASON,
  ),
  endSeason: post('NONE', () => `/v1/seasons/${NOBODY}/end`),
  listSeasons: get('NONE', () => '/v1/seasons'),
  readSeason: get('NONE', ({ seasonId }) => `/v1/seasons/${seasonId}`),
  listSeasonUnits: get('NONE', ({ seasonId }) => `/v1/seasons/${seasonId}/units`),
  readSeasonTally: get('NONE', ({ seasonId }) => `/v1/seasons/${seasonId}/tally`),
  readSeasonReport: get('NONE', ({ seasonId }) => `/v1/seasons/${seasonId}/report`),
  readUnit: get('NONE', ({ unitId }) => `/v1/units/${unitId}`),
  listRegistersOfUnit: get('NONE', ({ unitId }) => `/v1/units/${unitId}/registers`),
  listRegisters: get('NONE', () => '/v1/registers'),
  nameSuccessor: post(
    'NONE',
    () => `/v1/units/${NOBODY}/successor`,
    () => ({
      successorId: NOBODY,
      abolishedOn: '2024-01-01',
      reason,
    }),
  ),
  createNomination: post(
    'GROUP',
    () => '/v1/nominations',
    (of) => ({ ...letter(of), ...DRAFT }),
  ),
  createSubmission: post(
    'GROUP',
    () => '/v1/submissions',
    (of) => ({ ...letter(of), nominations: [DRAFT] }),
  ),
  listNominations: get('NONE', () => '/v1/nominations'),
  listCommendations: get('NONE', () => '/v1/commendations'),
  readNomination: ofCase(''),
  readHistory: ofCase('/history'),
  listRemarks: ofCase('/remarks'),
  listPastAwards: ofCase('/past-awards'),
  readEligibility: ofCase('/eligibility'),
  previewMigration: post(
    'CASE',
    ({ caseId }) => `/v1/nominations/${caseId}/migration`,
    () => ({ ruleSet: { id: 'plain' } }),
  ),
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
};
