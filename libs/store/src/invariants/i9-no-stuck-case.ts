import type { CaseFile } from './case-file.ts';
import type { CaseCheck, Violation } from './invariant.ts';

/** I9 inside the database: somebody has an open case on the desk, and the end of its season closes it. Its own clocks are asked for by themselves. */
export const noStuckCase: CaseCheck = {
  invariant: 'I9',
  says: ['is open without an open task', 'is open although its season ended long ago'],
  check(file) {
    if (!isOpenCase(file)) return [];
    const { row, tasks } = file;
    const hasTask = tasks.some((task) => task.closedAt === null);
    return [
      ...(hasTask ? [] : [stuck(file, 'is open without an open task')]),
      ...(row.isSeasonLongOver ? [stuck(file, 'is open although its season ended long ago')] : []),
    ];
  },
};

/** Open by its ledger, or by its row where the ledger cannot be read or says nothing. */
export function isOpenCase({ row, fold }: CaseFile): boolean {
  const phase = 'state' in fold && fold.state.phase !== 'DRAFT' ? fold.state.phase : row.phase;
  return phase !== 'DRAFT' && phase !== 'CLOSED';
}

function stuck({ id, row }: CaseFile, how: string): Violation {
  const { phase, level, seasonId, seasonEndedAt } = row;
  return { invariant: 'I9', text: `Case ${id} ${how}`, rows: [{ caseId: id, phase, level, seasonId, seasonEndedAt }] };
}
