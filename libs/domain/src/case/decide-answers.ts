import { quotaReached } from '../award/quota.ts';
import { secondGrant } from '../award/second-grant.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { mayForward, nextLevel } from '../route/route.ts';
import { refuseSigning } from '../signing/signing.ts';
import type { Decide } from './command.ts';
import type { Facts } from './facts.ts';
import type { LevelReview } from './review.ts';
import { currentReview, openStep } from './standing.ts';
import type { CaseState } from './state.ts';

/**
 * Refusals 3 to 7 of the season commands, in their order. An open step comes before them, because the case then does not wait
 * for the decision yet; what only some rule sets ask comes behind what the case alone can tell, and before refusal 7.
 */
export function refuseAnswers(state: CaseState, command: Decide, facts: Facts): Refusal | null {
  const review = currentReview(state, command.level);
  return (
    stepRefusal(review) ??
    onwardRefusal(state, command) ??
    reserveRefusal(state, command) ??
    commendRefusal(state, command) ??
    forkRefusal(state, command) ??
    appraisalRefusal(review, command) ??
    councilRefusal(state, review, command) ??
    refuseSigning(state.rules, command, facts) ??
    (command.ownAward === 'COMMEND' ? (quotaReached(state, command.level, facts) ?? secondGrant(state, facts)) : null)
  );
}

function stepRefusal(review: LevelReview): Refusal | null {
  const step = openStep(review);
  return step ? refuse('STEP_OPEN', { step }) : null;
}

function onwardRefusal({ rules, category }: CaseState, { level, onward }: Decide): Refusal | null {
  return onward !== 'FORWARD' || nextLevel(rules, level, category) ? null : refuse('NO_HIGHER_LEVEL', { level });
}

function reserveRefusal({ rules }: CaseState, { ownAward, onward }: Decide): Refusal | null {
  if (ownAward !== 'RESERVE') return null;
  if (onward === 'STOP') return refuse('RESERVE_NEEDS_FORWARD');
  return rules.fallback === 'NONE' ? refuse('RESERVE_NOT_ALLOWED') : null;
}

function commendRefusal(state: CaseState, { level, ownAward, onward }: Decide): Refusal | null {
  if (ownAward !== 'COMMEND') return null;
  const { issuePolicy, categoriesAllowed } = state.rules;
  if (onward === 'FORWARD' && issuePolicy === 'EXCLUSIVE_PER_ACHIEVEMENT') {
    return refuse('COMMEND_AND_FORWARD_NOT_ALLOWED', { level });
  }
  const isAwardedHere = state.category !== null && categoriesAllowed[level]?.includes(state.category);
  return isAwardedHere ? null : refuse('CATEGORY_NOT_AWARDED_HERE', { level, category: state.category ?? '' });
}

/** The season commands give the fork no place in their order; it comes behind all that they name and the case can tell. */
function forkRefusal({ rules, category, units }: CaseState, { level, onward, to }: Decide): Refusal | null {
  if (onward !== 'FORWARD' || to === undefined) return null;
  return mayForward(rules, level, to, category) && units[to] ? null : refuse('FORK_NOT_ALLOWED', { level, to });
}

function appraisalRefusal({ appraisal }: LevelReview, { level, ownAward }: Decide): Refusal | null {
  return appraisal?.eligible === false && ownAward !== 'NO_AWARD' ? refuse('NOT_ELIGIBLE', { level }) : null;
}

/** Where the level has a council, it must have closed before an award; a decision against its advice says why. */
function councilRefusal(state: CaseState, review: LevelReview, command: Decide): Refusal | null {
  const { level, ownAward, reason } = command;
  const isNeeded = state.rules.steps[level]?.includes('council') && !review.skipped.includes('council');
  const isRuled = state.rules.councils?.[level] !== undefined;
  if (isNeeded && isRuled && ownAward !== 'NO_AWARD' && !review.council?.closed) {
    return refuse('COUNCIL_NOT_HELD', { level });
  }
  return isAgainstCouncil(review, command) && !reason ? refuse('REASON_REQUIRED', { level }) : null;
}

/** The head decides, the council advises (domain.md 0.7). To send a file on is not against a council that was for it. */
export function isAgainstCouncil({ council }: LevelReview, { ownAward, onward }: Answers): boolean {
  if (!council?.closed) return false;
  return council.closed.isPassed ? ownAward === 'NO_AWARD' && onward === 'STOP' : ownAward !== 'NO_AWARD';
}

type Answers = Pick<Decide, 'ownAward' | 'onward'>;
