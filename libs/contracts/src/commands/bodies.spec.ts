import { describe, expect, it } from '@jest/globals';
import { FIELDS_MAX, REASON_MAX } from './contract.ts';
import { type AskedWord, COMMANDS, CommandBody } from './registry.ts';

const WARD = { level: 'WARD' } as const;
const UNIT = '6f1b1d3e-2f0a-4c1e-9b1a-0a4f3c2d1e0f';
const OTHER = '7f1b1d3e-2f0a-4c1e-9b1a-0a4f3c2d1e0f';
const reason = 'Đủ điều kiện';

/** The least that each word needs. */
const LEAST: { readonly [word in AskedWord]: object } = {
  submit: {},
  receive: WARD,
  requestSupplement: { ...WARD, documents: ['Biên bản họp'] },
  supplement: { documents: ['Biên bản họp'] },
  returnForCorrection: { ...WARD, fields: ['report.confirmation'], reason },
  resubmit: { changes: { 'report.confirmation': 'đã xác nhận' } },
  appraise: { ...WARD, eligible: true },
  consult: { ...WARD, units: [UNIT] },
  replyConsultation: { ...WARD, answer: 'OBJECT' },
  publishNotice: WARD,
  raiseObjection: { ...WARD, reason },
  conveneCouncil: { ...WARD, members: 5 },
  castBallot: { ...WARD, seat: 1, vote: 'FOR' },
  recuse: { ...WARD, seat: 1, reason },
  closeCouncil: WARD,
  decide: { ...WARD, ownAward: 'NO_AWARD', onward: 'STOP' },
  issueReserved: WARD,
  declineReserved: { ...WARD, reason },
  hold: { ...WARD, ground: 'DENUNCIATION' },
  release: WARD,
  claim: WARD,
  unclaim: WARD,
  withdraw: {},
  present: WARD,
  exchangeCertificate: { ...WARD, reason: 'NAME_MISPRINTED' },
  reissueCertificate: { ...WARD, reason: 'LOST' },
  revoke: { ...WARD, ground: 'FRAUD' },
  reconsider: { reason },
  migrateRuleSet: { ruleSet: { id: 'plain' }, reason },
  replaceUnit: { unitId: UNIT, successorId: OTHER, reason },
};

/** What it may say beside. */
const MORE: { readonly [word in AskedWord]?: object } = {
  submit: { minutes: 'Biên bản họp tổ dân phố\nngày 3 tháng 4' },
  appraise: { reason },
  consult: { workingDays: 260, until: '2023-05-12' },
  replyConsultation: { reason },
  publishNotice: { workingDays: 1, until: '2023-05-12' },
  castBallot: { written: true },
  decide: { to: 'CITY_POLICE', capacity: 'KT', reason },
  hold: { reason },
  release: { reason },
  present: { of: 'DISTRICT', place: 'Ngày hội toàn dân bảo vệ an ninh Tổ quốc' },
  exchangeCertificate: { of: 'DISTRICT' },
  reissueCertificate: { of: 'DISTRICT' },
  revoke: { reason },
  migrateRuleSet: { ruleSet: { id: 'plain', overrides: { fallback: 'NONE' } } },
};

const words = Object.keys(COMMANDS) as AskedWord[];
const bodyOf = (type: AskedWord, change: object = {}) => ({ type, ...LEAST[type], ...change });
const isTaken = (body: unknown) => CommandBody.safeParse(body).success;

describe('The body of a command', () => {
  it.each(words)('The least of %s is taken as it is, and so is all that it may say', (type) => {
    expect(CommandBody.parse(bodyOf(type))).toEqual(bodyOf(type));
    expect(CommandBody.parse(bodyOf(type, MORE[type]))).toEqual(bodyOf(type, MORE[type]));
  });

  it.each(words)('%s is not taken with a field of its own, nor without one that it needs', (type) => {
    expect(isTaken(bodyOf(type, { mood: 'good' }))).toBe(false);
    for (const field of ['type', ...Object.keys(LEAST[type])]) {
      expect([field, isTaken(bodyOf(type, { [field]: undefined }))]).toEqual([field, false]);
    }
  });

  it.each(words.filter((word) => COMMANDS[word].texts.length > 0))('%s takes no text that says nothing', (type) => {
    for (const key of COMMANDS[type].texts) {
      expect(isTaken(bodyOf(type, { [key]: ' ' }))).toBe(false);
      expect(isTaken(bodyOf(type, { [key]: 'a'.repeat(REASON_MAX + 1) }))).toBe(false);
    }
  });

  const many = (count: number) => Array.from({ length: count }, (_, index) => `field-${index}`);
  const changes = (count: number) => Object.fromEntries(many(count).map((field) => [field, 'x']));
  it.each<[AskedWord, object]>([
    ['decide', { level: ['WARD'] }],
    ['decide', { ownAward: 'RECOMMEND' }],
    ['decide', { onward: 'RETURN' }],
    ['decide', { capacity: 'BOSS' }],
    ['requestSupplement', { documents: [] }],
    ['requestSupplement', { documents: many(51) }],
    ['returnForCorrection', { fields: many(FIELDS_MAX + 1) }],
    ['resubmit', { changes: changes(FIELDS_MAX + 1) }],
    ['consult', { units: ['the tax office'] }],
    ['consult', { workingDays: 261 }],
    ['publishNotice', { workingDays: 0 }],
    ['publishNotice', { until: '12/5/2023' }],
    ['conveneCouncil', { members: 100 }],
    ['castBallot', { vote: 'PERHAPS' }],
    ['castBallot', { seat: 1.5 }],
    ['hold', { ground: 'RUMOUR' }],
    ['revoke', { ground: 'RUMOUR' }],
    ['exchangeCertificate', { reason: 'UGLY' }],
    ['migrateRuleSet', { ruleSet: 'plain' }],
  ])('%s is not taken with %j', (type, change) => {
    expect(isTaken(bodyOf(type, change))).toBe(false);
  });

  it('Empty lists that the rules refuse by name are taken', () => {
    const none = { documents: [], fields: [], units: [], changes: {} };
    expect(isTaken(bodyOf('supplement', { documents: none.documents }))).toBe(true);
    expect(isTaken(bodyOf('returnForCorrection', { fields: none.fields }))).toBe(true);
    expect(isTaken(bodyOf('consult', { units: none.units }))).toBe(true);
    expect(isTaken(bodyOf('resubmit', { changes: none.changes }))).toBe(true);
    expect(isTaken(bodyOf('resubmit', { changes: changes(FIELDS_MAX) }))).toBe(true);
  });

  it('An id in capitals is the same unit', () => {
    const body = CommandBody.parse(bodyOf('consult', { units: [UNIT.toUpperCase()] }));
    expect(body).toEqual(bodyOf('consult'));
  });

  it.each([null, 'decide', [], {}, { type: 'lapse', clock: 'SEASON_END' }, { type: 'applaud' }])(
    '%j is no command that a person asks for',
    (body) => {
      expect(isTaken(body)).toBe(false);
    },
  );
});
