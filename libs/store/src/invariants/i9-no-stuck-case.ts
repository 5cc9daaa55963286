import { clocksOf } from '@laurel/domain';
import type { CaseFile } from './case-file.ts';
import type { CaseCheck, Violation } from './invariant.ts';

/** I9 inside the database: somebody has an open case on the desk, and the end of its season closes it. */
export const noStuckCase: CaseCheck = {
  invariant: 'I9',
  check(file) {
    if (!isOpenCase(file)) return [];
    const { row, tasks, fold } = file;
    const hasTask = tasks.some((task) => task.closedAt === null);
    const hasClock = 'state' in fold && clocksOf(fold.state).length > 0;
    return [
      ...(hasTask ? [] : [stuck(file, 'is open without an open task')]),
      ...(hasClock ? [] : [stuck(file, 'is open without a clock')]),
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
