import { LEVELS, policy, REFUSALS, ROLES } from '@laurel/domain';
import { describe, expect, it } from '@jest/globals';
import { type AskedWord, COMMANDS, isAskedWord } from './registry.ts';

const words = Object.keys(COMMANDS) as AskedWord[];
const lists = (word: AskedWord, code: string) => COMMANDS[word].refusals.some((one) => one === code);
const without = (code: string) => words.filter((word) => !lists(word, code));

describe('The registry of commands', () => {
  it('The words stand in the order of the season commands', () => {
    expect(words.join(' ')).toBe(
      'submit receive requestSupplement supplement returnForCorrection resubmit appraise consult replyConsultation ' +
        'publishNotice raiseObjection conveneCouncil castBallot recuse closeCouncil decide issueReserved declineReserved ' +
        'hold release claim unclaim withdraw present exchangeCertificate reissueCertificate revoke reconsider ' +
        'migrateRuleSet replaceUnit',
    );
  });

  it.each(words)('%s stands under its own word, and its refusals are known', (word) => {
    const { refusals, body } = COMMANDS[word];
    expect(COMMANDS[word].word).toBe(word);
    expect(body.shape.type.value).toBe(word);
    expect(refusals.filter((code) => !Object.hasOwn(REFUSALS, code))).toEqual([]);
    expect(new Set(refusals).size).toBe(refusals.length);
  });

  it('A word is asked for when it is in the list, whatever an object has of its own', () => {
    expect(words.every(isAskedWord)).toBe(true);
    expect(['lapse', 'toString', '__proto__', 'awaitLapse'].some(isAskedWord)).toBe(false);
  });
});

describe('Who may ask', () => {
  const access = (word: AskedWord) => policy.COMMAND_ACCESS[word];
  const grants = (word: AskedWord) => {
    const found = access(word);
    return found.for === 'OFFICE' ? found.grants : [];
  };
  const as = (relation: policy.Relation) =>
    words.filter((word) => grants(word).some((one) => one.as.includes(relation)));

  it('Every command has an access in the policy, and the policy has no other', () => {
    expect(Object.keys(policy.COMMAND_ACCESS)).toEqual(words);
  });

  it('Where the unit is that of a level, the body names the level', () => {
    const ofLevel = as('OWN_UNIT').filter((word) => !as('UNRELATED').includes(word));
    expect(ofLevel.filter((word) => !('level' in COMMANDS[word].body.shape))).toEqual([]);
  });

  it('From anywhere an administrator moves a case, an agency answers, and whoever holds an office objects', () => {
    expect(as('UNRELATED').map((word) => [word, ...grants(word).flatMap(({ to }) => to)])).toEqual([
      ['replyConsultation', 'AGENCY'],
      ['raiseObjection', ...ROLES],
      ['migrateRuleSet', 'ADMIN'],
      ['replaceUnit', 'ADMIN'],
    ]);
  });
});

describe('The refusals of a command', () => {
  it('TASK_BUSY: every command waits for the one before it', () => {
    expect(without('TASK_BUSY')).toEqual([]);
  });

  it('NOT_SUBMITTED: a draft takes its submission and nothing else', () => {
    expect(without('NOT_SUBMITTED')).toEqual(['submit']);
  });

  it('CASE_CLOSED: a closed case takes what comes after the award, and nothing else', () => {
    const afterwards = ['present', 'exchangeCertificate', 'reissueCertificate', 'revoke', 'reconsider'];
    expect(without('CASE_CLOSED')).toEqual(['submit', ...afterwards]);
  });

  it('OWN_NOMINATION, ACTED_AT_OTHER_LEVEL: who acts at a level of a case acts at no other, and no agency answers on its own nomination', () => {
    const aside = ['raiseObjection', 'recuse', 'present', 'exchangeCertificate', 'reissueCertificate'];
    const free = [...aside, 'replyConsultation'];
    const atLevel = words.filter((word) => 'level' in COMMANDS[word].body.shape && !free.includes(word));
    expect(words.filter((word) => lists(word, 'ACTED_AT_OTHER_LEVEL'))).toEqual(atLevel);
    const owned = words.filter((word) => lists(word, 'OWN_NOMINATION') && word !== 'replyConsultation');
    expect(owned).toEqual(atLevel);
    expect(lists('replyConsultation', 'OWN_NOMINATION')).toBe(true);
  });
});

describe('The free texts of a command', () => {
  it.each(words)('%s: each free text is a key of the body, and no level or code is one', (word) => {
    const { texts, body } = COMMANDS[word];
    const shape: { readonly [key: string]: { safeParse(value: unknown): { success: boolean } } } = body.shape;
    expect(texts.filter((key) => !shape[key]?.safeParse('Đủ điều kiện').success)).toEqual([]);
    const codes = Object.keys(shape).filter((key) => !texts.includes(key));
    expect(codes.filter((key) => shape[key]?.safeParse('Đủ điều kiện').success)).toEqual([]);
    expect(texts.filter((key) => key === 'type' || LEVELS.includes(key as 'WARD'))).toEqual([]);
  });
});
