import { REFUSALS, ROLES, STEPS_ELSEWHERE } from '@laurel/domain';
import { describe, expect, it } from '@jest/globals';
import { REASON_MAX } from './contract.ts';
import { COMMANDS, CommandBody, isAskedWord } from './registry.ts';

const WHOLE = {
  submit: { type: 'submit' },
  decide: { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'STOP' },
  issueReserved: { type: 'issueReserved', level: 'WARD' },
  declineReserved: { type: 'declineReserved', level: 'WARD', reason: 'Không đủ điều kiện' },
  withdraw: { type: 'withdraw' },
} as const;
const words = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];
const isTaken = (body: unknown) => CommandBody.safeParse(body).success;

describe('The registry of commands', () => {
  it.each(words)('%s stands under its own word, and its roles and refusals are known', (word) => {
    const { roles, refusals, body } = COMMANDS[word];
    expect(COMMANDS[word].word).toBe(word);
    expect(body.shape.type.value).toBe(word);
    expect(roles.filter((role) => !ROLES.includes(role))).toEqual([]);
    expect(refusals.filter((code) => !Object.hasOwn(REFUSALS, code))).toEqual([]);
    expect([new Set(roles).size, new Set(refusals).size]).toEqual([roles.length, refusals.length]);
  });

  it('A word is asked for when it is in the list, whatever an object has of its own', () => {
    expect(words.every(isAskedWord)).toBe(true);
    expect(['lapse', 'toString', '__proto__', 'receive'].some(isAskedWord)).toBe(false);
  });
});

describe('The body of a command', () => {
  it.each(words)('A whole %s is taken, and one with a field of its own is not', (word) => {
    expect(CommandBody.parse(WHOLE[word])).toEqual(WHOLE[word]);
    expect(isTaken({ ...WHOLE[word], mood: 'good' })).toBe(false);
  });

  it.each(words)('Each field of %s is required', (word) => {
    for (const field of Object.keys(WHOLE[word])) {
      expect(isTaken({ ...WHOLE[word], [field]: undefined })).toBe(false);
    }
  });

  it.each([
    ['a level that is none', { level: 'MOON' }],
    ['the first answer in other words', { ownAward: 'RECOMMEND' }],
    ['the second answer in other words', { onward: 'RETURN' }],
    ['a level of no kind to go on to', { to: 'MOON' }],
    ['an unknown capacity', { capacity: 'BOSS' }],
    ['an empty reason', { reason: '' }],
    ['a reason that is too long', { reason: 'a'.repeat(REASON_MAX + 1) }],
    ['a level in a list', { level: ['WARD'] }],
  ])('A decision with %s is refused', (_what, change) => {
    expect(isTaken({ ...WHOLE.decide, ...change })).toBe(false);
  });

  it('A decision may name where to go on, the capacity and the reason', () => {
    const more = { to: 'DISTRICT', capacity: 'KT', reason: 'Đủ điều kiện' };
    expect(CommandBody.parse({ ...WHOLE.decide, ...more })).toEqual({ ...WHOLE.decide, ...more });
  });

  it.each(STEPS_ELSEWHERE)('%s is understood with whatever data it brings, since the rules refuse it', (type) => {
    expect(isTaken({ type, level: 'WARD', documents: ['a'], colour: 1 })).toBe(true);
    expect(isTaken({ type })).toBe(true);
    expect(isTaken({ type, level: 'MOON' })).toBe(false);
  });

  it.each([null, 'decide', [], {}, { type: 'lapse', clock: 'SEASON_END' }, { type: 'applaud' }])(
    '%j is no command that a person asks for',
    (body) => {
      expect(isTaken(body)).toBe(false);
    },
  );
});
