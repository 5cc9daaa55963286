import type { UnitId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { Lapse } from './command.ts';
import type { CaseEvent } from './event.ts';
import { escalate, levelOutcome, remind } from './level-lapse.ts';
import { noticeEnd } from './publishNotice.ts';
import { silence } from './replyConsultation.ts';
import { correctionLapse } from './resubmit.ts';
import { notOpen } from './standing.ts';
import type { CaseState } from './state.ts';
import { supplementLapse } from './supplement.ts';
import { claimLapse } from './unclaim.ts';

/** The season's end closes what is still open. Any other clock must be running, and due when the one that rang was. */
export function refuseLapse(state: CaseState, { clock, dueAt }: Lapse): Refusal | null {
  const closed = notOpen(state);
  if (closed || clock === 'SEASON_END') return closed;
  const running = state.clocks.find((one) => one.clock === clock);
  const isDue = running?.dueAt != null && (dueAt === undefined || running.dueAt === dueAt);
  return isDue ? null : refuse('CLOCK_NOT_RUNNING', { clock });
}

/** What the silence of each clock leads to. A lapse is a fact of its own, and never a consent. */
export function lapse(state: CaseState, { clock }: Lapse): CaseEvent[] {
  const level = state.clocks.find((one) => one.clock === clock)?.level ?? state.at;
  if (clock === 'SEASON_END' || !level) {
    return [{ kind: 'SeasonEndLapsed' }, { kind: 'NominationClosed', outcome: 'LAPSED' }];
  }
  const [word = '', of = ''] = clock.split(':');
  switch (word) {
    case 'consultation':
      return silence(state, level, of as UnitId);
    case 'notice':
      return noticeEnd(state, level);
    case 'supplement':
      return supplementLapse(state);
    case 'correction':
      return correctionLapse(state);
    case 'claim':
      return claimLapse(state);
    case 'reminder':
      return remind(state, level);
    case 'level':
      return escalate(state, level);
    case 'outcome':
      return levelOutcome(state, level);
    default:
      throw new Error(`Nobody knows what the silence of the clock ${clock} leads to.`);
  }
}
