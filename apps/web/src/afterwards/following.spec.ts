import { describe, expect, it } from '@jest/globals';
import { choiceOf, openWords } from './following.ts';
import { refusedTogether } from './refused-together.ts';

const no = (code: string) => ({ code, texts: { vi: `${code}.`, en: `${code}.` } });
const CLERK = {
  commendationId: 'one',
  level: 'WARD' as const,
  steps: [
    { type: 'present', refusal: no('ALREADY_PRESENTED') },
    { type: 'exchangeCertificate', refusal: null },
    { type: 'reissueCertificate', refusal: null },
    { type: 'revoke', refusal: no('ROLE_NOT_ALLOWED') },
  ],
};
const VOID = {
  ...CLERK,
  steps: CLERK.steps.map(({ type, refusal }) => ({ type, refusal: refusal ?? no('NO_COMMENDATION_IN_FORCE') })),
};
const choices = { commendations: [CLERK] } as unknown as Parameters<typeof choiceOf>[0];

describe('What the page offers beside a commendation', () => {
  it('Is what the office may do with this one, and nothing where it does not look after it', () => {
    expect(openWords(choiceOf(choices, 'one'))).toEqual(['exchangeCertificate', 'reissueCertificate']);
    expect(openWords(choiceOf(choices, 'another'))).toEqual([]);
    expect(openWords(choiceOf(undefined, 'one'))).toEqual([]);
  });

  it('Comes with the reason of each step that is refused, told once for all that it refuses', () => {
    expect(refusedTogether(VOID)).toEqual([
      { words: ['present'], why: no('ALREADY_PRESENTED') },
      { words: ['exchangeCertificate', 'reissueCertificate'], why: no('NO_COMMENDATION_IN_FORCE') },
    ]);
  });

  it('Says nothing of what another office does', () => {
    expect(refusedTogether(CLERK).flatMap(({ words }) => words)).toEqual(['present']);
  });
});
