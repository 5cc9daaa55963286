import { describe, expect, it } from '@jest/globals';
import type { Nomination } from './nomination.ts';
import { roundEnd } from './round-end.ts';

const AT = '2023-05-05T02:00:00.000Z';
const at = Date.parse(AT);
const ended = (steps: object, decidedAt: string | null = null) =>
  roundEnd({ level: 'WARD', round: 1, steps, decidedAt, receivedAt: null } as Nomination['levels'][number]);

describe('The round of a level', () => {
  it('Ends with its answer, whatever came before', () => {
    expect(ended({ lapse: { at: 1, outcome: 'ESCALATED' } }, AT)).toEqual({ how: 'DECIDED', at: AT });
  });

  it('Ends with a return, and is not left undecided', () => {
    const returned = { fields: ['nominee'], by: { kind: 'OFFICE', role: 'CLERK', unitId: 'w' }, at };
    expect(ended({ returned })).toEqual({ how: 'RETURNED', at: AT });
  });

  it('Ends where the file was passed on without an answer, and goes on where the superior was told', () => {
    expect(ended({ lapse: { at, outcome: 'FORWARDED' } })).toEqual({ how: 'PASSED_ON', at: AT });
    expect(ended({ lapse: { at, outcome: 'ESCALATED' } })).toEqual({ how: 'OPEN' });
    expect(ended({})).toEqual({ how: 'OPEN' });
  });
});
