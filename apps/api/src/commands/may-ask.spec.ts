import { type AskedWord, COMMANDS, type CommandBody } from '@laurel/contracts';
import { type LevelKey, ROLES, type Role, type UnitId } from '@laurel/domain';
import type { CaseHeader } from '@laurel/store';
import { describe, expect, it } from '@jest/globals';
import { refusedAsk } from './may-ask.ts';

const UNITS = { WARD: 'ward', DISTRICT: 'district' };
const fromGroup = { fromUnitId: 'group', startAt: 'WARD', units: UNITS } as unknown as CaseHeader;
const BESIDE = { consulted: false, nomineePersonId: null, readers: null };
const fromHead = { ...fromGroup, fromUnitId: null } as CaseHeader;
const ofGroup = { ...fromGroup, startAt: 'RESIDENTIAL_GROUP', units: { RESIDENTIAL_GROUP: 'group', ...UNITS } };

/** Who may ask for what, by the season commands; written out, so that a change of a contract is seen here. */
const ALLOWED: { readonly [word in AskedWord]: string } = {
  submit: 'NOMINATOR HEAD DEPUTY of the origin',
  receive: 'CLERK of the level',
  requestSupplement: 'CLERK of the level',
  supplement: 'NOMINATOR HEAD DEPUTY of the origin',
  returnForCorrection: 'CLERK HEAD of the level',
  resubmit: 'NOMINATOR HEAD DEPUTY of the origin',
  appraise: 'CLERK of the level',
  consult: 'CLERK of the level',
  replyConsultation: 'AGENCY of itself',
  publishNotice: 'CLERK of the level',
  raiseObjection: 'NOMINATOR CLERK HEAD DEPUTY SECRETARY MEMBER AGENCY PRESENTER REGISTRAR AUDITOR ADMIN of anywhere',
  conveneCouncil: 'SECRETARY of the level',
  castBallot: 'MEMBER of the level',
  recuse: 'MEMBER of the level',
  closeCouncil: 'SECRETARY of the level',
  decide: 'HEAD DEPUTY of the level',
  issueReserved: 'HEAD of the level',
  declineReserved: 'HEAD of the level',
  hold: 'CLERK HEAD of the level',
  release: 'CLERK HEAD of the level',
  claim: 'CLERK HEAD DEPUTY SECRETARY of the level',
  unclaim: 'CLERK HEAD DEPUTY SECRETARY of the level',
  withdraw: 'NOMINATOR HEAD DEPUTY of the origin',
  present: 'CLERK PRESENTER of the level',
  exchangeCertificate: 'CLERK REGISTRAR of the level',
  reissueCertificate: 'CLERK REGISTRAR of the level',
  revoke: 'HEAD of the level',
  reconsider: 'NOMINATOR HEAD of the origin',
  migrateRuleSet: 'ADMIN of anywhere',
  replaceUnit: 'ADMIN of anywhere',
};

const words = Object.keys(ALLOWED) as AskedWord[];
const place = (word: AskedWord) => ALLOWED[word].split(' of ')[1] as keyof typeof OWN;
const rolesOf = (word: AskedWord) => (ALLOWED[word].split(' of ')[0] as string).split(' ') as Role[];
const OWN = { 'the origin': 'group', 'the level': 'ward', itself: 'tax', anywhere: null };
const matrix = words.flatMap((word) => ROLES.map((role) => [word, role, rolesOf(word).includes(role)] as const));

function told(word: AskedWord, role: Role, unit: string | null, { at = 'WARD' as LevelKey, of = fromGroup } = {}) {
  const isNamed = 'level' in COMMANDS[word].body.shape;
  const body = { type: word, ...(isNamed ? { level: at } : {}) } as CommandBody;
  return refusedAsk(of, BESIDE, { body, office: { kind: 'OFFICE', role, unitId: unit as UnitId | null } });
}

describe('Who may ask for a command', () => {
  it('Every command of the registry is in the table', () => {
    expect(words).toEqual(Object.keys(COMMANDS));
  });

  it.each(matrix)('ROLE_NOT_ALLOWED: %s by %s is allowed: %s', (word, role, isAllowed) => {
    expect(told(word, role, OWN[place(word)])).toBe(isAllowed ? null : 'ROLE_NOT_ALLOWED');
  });

  const bound = words.filter((word) => ['the origin', 'the level'].includes(place(word)));
  it.each(bound)('UNIT_NOT_CONCERNED: %s by another unit than the one of the step', (word) => {
    const [role] = rolesOf(word) as [Role];
    for (const unit of ['district', 'elsewhere', null]) expect(told(word, role, unit)).toBe('UNIT_NOT_CONCERNED');
  });

  it('ROLE_NOT_ALLOWED: the wrong role of the wrong unit reads about its role', () => {
    expect(told('decide', 'CLERK', 'elsewhere')).toBe('ROLE_NOT_ALLOWED');
  });

  it('A head who originated the nomination hands it in, corrects it and has it reconsidered at the level where it starts', () => {
    for (const word of ['submit', 'supplement', 'resubmit', 'reconsider'] as const) {
      expect(told(word, 'HEAD', 'ward', { of: fromHead })).toBeNull();
      expect(told(word, 'HEAD', 'district', { of: fromHead })).toBe('UNIT_NOT_CONCERNED');
    }
  });

  it('Whoever holds an office may object, and any agency may answer: whether it was asked is for the rules', () => {
    expect(told('raiseObjection', 'MEMBER', 'elsewhere')).toBeNull();
    expect(told('replyConsultation', 'AGENCY', 'elsewhere')).toBeNull();
  });
});

describe('A level that the case never reaches', () => {
  const standing = words.filter((word) => COMMANDS[word].refusals.some((code) => code === 'NOT_AT_THIS_LEVEL'));
  const ofLevel = words.filter((word) => place(word) === 'the level');

  it.each(ofLevel.filter((word) => standing.includes(word)))('%s is left to the rules, whoever asks', (word) => {
    expect(told(word, rolesOf(word)[0] as Role, 'elsewhere', { at: 'CITY_POLICE' })).toBeNull();
  });

  it.each(ofLevel.filter((word) => !standing.includes(word)))(
    'UNIT_NOT_CONCERNED: after the award nobody does %s from a level without a unit in the case',
    (word) => {
      expect(told(word, rolesOf(word)[0] as Role, 'elsewhere', { at: 'CITY_POLICE' })).toBe('UNIT_NOT_CONCERNED');
    },
  );
});

describe('A residential group on the route', () => {
  it('Whoever nominates for it decides there, and for no other group', () => {
    const there = { at: 'RESIDENTIAL_GROUP', of: ofGroup as CaseHeader } as const;
    expect(told('decide', 'NOMINATOR', 'group', there)).toBeNull();
    expect(told('decide', 'NOMINATOR', 'elsewhere', there)).toBe('UNIT_NOT_CONCERNED');
  });

  it('ROLE_NOT_ALLOWED: a nominator decides at no other level, not even one of a ward', () => {
    expect(told('decide', 'NOMINATOR', 'ward')).toBe('ROLE_NOT_ALLOWED');
    expect(told('decide', 'NOMINATOR', 'group', { of: ofGroup as CaseHeader })).toBe('ROLE_NOT_ALLOWED');
  });
});
