import {
  AWARD_FORMS,
  CAPACITIES,
  CASE_PHASES,
  type CaseEventKind,
  CATEGORIES,
  CERTIFICATE_REASONS,
  COMMENDATION_KINDS,
  CONSULTATION_ANSWERS,
  HOLD_GROUNDS,
  LEVELS,
  ONWARDS,
  OUTCOMES,
  OWN_AWARDS,
  PROCEDURES,
  REVOCATION_GROUNDS,
  ROLES,
  SHIPPED_RULE_SETS,
  STEPS,
  THE_CLOCK,
  VERDICTS,
  VOTES,
} from '@laurel/domain';
import { EVENT_TEXTS, type EventTextKind, eventTexts, type VocabularySubject, wordTexts } from '@laurel/messages';
import { describe, expect, it } from '@jest/globals';

/** Every list of codes that a person may meet. */
const LISTS: readonly [VocabularySubject, readonly string[]][] = [
  ['level', [...LEVELS, 'HIGHER']],
  ['role', [...ROLES, THE_CLOCK.role]],
  ['category', CATEGORIES],
  ['phase', CASE_PHASES],
  ['outcome', OUTCOMES],
  ['ownAward', OWN_AWARDS],
  ['onward', ONWARDS],
  ['capacity', CAPACITIES],
  ['procedure', PROCEDURES],
  ['step', [...STEPS, 'supplement']],
  ['answer', [...CONSULTATION_ANSWERS, 'NO_REPLY']],
  ['vote', VOTES],
  ['holdGround', HOLD_GROUNDS],
  ['revocationGround', REVOCATION_GROUNDS],
  ['certificateReason', CERTIFICATE_REASONS],
  ['form', [...AWARD_FORMS, 'BANG_KHEN', 'KY_NIEM_CHUONG']],
  ['kind', COMMENDATION_KINDS],
  ['verdict', VERDICTS],
  ['document', Object.values(SHIPPED_RULE_SETS).flatMap((rules) => Object.values(rules.documents ?? {}).flat())],
  [
    'clock',
    ['SEASON_END', 'level', 'reminder', 'outcome', 'supplement', 'correction', 'consultation', 'notice', 'claim'],
  ],
];

/** The domain has a type of its kinds of events, and no list: the types compare both, and the keys run below. */
const SAME_KINDS: { readonly [Kind in CaseEventKind]: unknown } & (Exclude<EventTextKind, CaseEventKind> extends never
  ? unknown
  : never) = EVENT_TEXTS;

describe('The words of people', () => {
  it.each(LISTS)('Each code of %s has a word in Vietnamese and in English', (subject, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => Object.values(wordTexts(subject, code)).includes(code))).toEqual([]);
  });
});

describe('The events and their texts', () => {
  it.each(Object.keys(SAME_KINDS) as EventTextKind[])('%s can be read in Vietnamese and in English', (kind) => {
    const { vi, en } = eventTexts(kind);
    expect(vi).not.toBe(en);
    expect(Math.min(vi.length, en.length)).toBeGreaterThan(10);
    expect(Math.max(vi.length, en.length)).toBeLessThan(100);
  });
});
