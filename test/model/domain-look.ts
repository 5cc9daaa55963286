import { type CaseState, nextClockOf, openStep, reviewAt, type RunningClock, type Task, tasksOf } from '@laurel/domain';

/** What a reader sees of a case of the domain, in one line: the same words as `lookAtSheet`. */
export function lookAtCase(state: CaseState, now: number): string {
  const { phase, at, outcome, grants, clocks, claim } = state;
  const given = grants.map((one) => {
    return `${one.level} by ${one.unitId} ${one.state}${one.presentedAt === null ? '' : ' presented'} x${one.certificates}`;
  });
  const run = clocks.map((clock) => `${clock.clock} ${timeOf(clock, now)}`).sort();
  const claimed = claim ? `${personIn(claim.by) ?? claim.by.role} ${claim.by.unitId}` : '';
  return [
    `${phase} ${at ?? ''} ${outcome ?? ''}`,
    `granted: ${given.join(', ')}`,
    at ? lookAtReview(state, now) : '',
    `clocks: ${run.join(', ')}`,
    `claimed: ${claimed}`,
  ].join('; ');
}

function lookAtReview(state: CaseState, now: number): string {
  const review = reviewAt(state, state.at as NonNullable<CaseState['at']>);
  if (!review) return 'no review';
  const { council } = review;
  const result = council?.closed ? (council.closed.isPassed ? 'PASSED' : 'FAILED') : 'SITS';
  const sat = council ? `${result} ${council.ballots.length}` : '';
  const open = state.phase === 'IN_REVIEW' ? (openStep(review) ?? '') : '';
  const asked = tasksOf(state).map((task) => toldTask(state, task, now));
  return `round ${review.round}; open: ${open}; objections: ${review.notice?.objections ?? 0}; council: ${sat}; skipped: ${review.skipped.join(' ')}; asked: ${asked.sort().join(', ')}`;
}

/** A task tells the end of its clock, an overdue one when it was; where the clock stands still, what is left of it. */
function toldTask({ clocks }: CaseState, { kind, unitId, dueAt }: Task, now: number): string {
  const name = CLOCK_OF[kind] ?? (kind === 'REPLY_CONSULTATION' ? `consultation:${unitId}` : 'level');
  const clock = clocks.find((one) => one.clock === name);
  if (!clock && dueAt !== null && name === 'level') return `${kind} ${unitId} runs ${(dueAt - now) / 1000}`;
  if ((clock?.dueAt ?? null) !== dueAt) return `${kind} ${unitId} of a wrong clock`;
  return `${kind} ${unitId}${clock ? ` ${timeOf(clock, now)}` : ''}`;
}

const CLOCK_OF: { readonly [kind: string]: string } = { CORRECT: 'correction', SUPPLEMENT: 'supplement' };

const timeOf = ({ dueAt, workingDaysLeft }: RunningClock, now: number) =>
  dueAt === null ? `stands ${workingDaysLeft}` : `runs ${(dueAt - now) / 1000}`;

const personIn = (actor: object) => ('personId' in actor ? String(actor.personId) : null);

/** The clock that the workflow waits for must be the earliest one that runs. */
export function isEarliest(state: CaseState): boolean {
  const due = state.clocks.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  return (nextClockOf(state)?.dueAt ?? null) === (due.length > 0 ? Math.min(...due) : null);
}
