import type { LevelKey } from '../level/words.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { started, without } from './clock.ts';
import type { PublishNotice } from './command-steps.ts';
import { refuseDeadline, startFor } from './deadline.ts';
import type { CaseEvent } from './event.ts';
import type { NoticeEnded, NoticePublished } from './event-steps.ts';
import { elsewhere, notAtStep, openStep, placeOf } from './standing.ts';
import { type CaseState, reviewAt, withReview } from './state.ts';
import type { Moved } from './word.ts';

/** A level gives public notice once in a round. */
export function refusePublishNotice(state: CaseState, command: PublishNotice): Refusal | null {
  const { level } = command;
  const refused = notAtStep(state, level, 'notice');
  if (refused) return refused;
  const review = reviewAt(state, level);
  if (openStep(review) === 'supplement') return refuse('STEP_OPEN', { step: 'supplement' });
  return review?.notice ? elsewhere(state, level) : refuseDeadline(command);
}

export function publishNotice(state: CaseState, command: PublishNotice): CaseEvent[] {
  const starts = [startFor(state, 'notice', command)];
  return [{ kind: 'NoticePublished', ...placeOf(state, command.level), starts }];
}

export function foldNotice(state: CaseState, { level, starts }: NoticePublished, { at }: Moved): Partial<CaseState> {
  const clocks = started(state.clocks, level, starts, at);
  return { clocks, ...withReview(state, level, () => ({ notice: { isOpen: true, objections: 0 } })) };
}

/** The time of the notice is over; what was objected stays for whoever decides. */
export function noticeEnd(state: CaseState, level: LevelKey): CaseEvent[] {
  const objections = reviewAt(state, level)?.notice?.objections ?? 0;
  return [{ kind: 'NoticeEnded', ...placeOf(state, level), objections }];
}

export function foldNoticeEnded(state: CaseState, { level, objections }: NoticeEnded): Partial<CaseState> {
  const clocks = without(state.clocks, ({ clock }) => clock === 'notice');
  return { clocks, ...withReview(state, level, () => ({ notice: { isOpen: false, objections } })) };
}
