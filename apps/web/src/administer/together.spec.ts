import { describe, expect, it } from '@jest/globals';
import type { StuckCase } from './stuck.ts';
import { together } from './together.ts';

const stuck = (nominationId: string, ...reasons: StuckCase['reasons'][number]['reason'][]): StuckCase => ({
  nominationId,
  seasonId: 's',
  phase: 'IN_REVIEW',
  level: 'WARD',
  unit: null,
  reasons: reasons.map((reason) => ({ reason, since: null })),
});

describe('The list of stuck cases', () => {
  it('Has each case once, in order, with the reasons of the record and of the engine', () => {
    const list = together(
      [stuck('b', 'CLOCK_OVERDUE', 'NO_TASK'), stuck('c', 'SEASON_OVER')],
      [stuck('a', 'WORKFLOW_LOST'), stuck('b', 'WORKFLOW_LOST')],
    );
    expect(list.map(({ nominationId, reasons }) => [nominationId, ...reasons.map(({ reason }) => reason)])).toEqual([
      ['a', 'WORKFLOW_LOST'],
      ['b', 'CLOCK_OVERDUE', 'NO_TASK', 'WORKFLOW_LOST'],
      ['c', 'SEASON_OVER'],
    ]);
    expect(together([], [])).toEqual([]);
  });
});
