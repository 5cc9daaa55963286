import { type Refusal, refuse } from '../refusal/refusal.ts';
import { elsewhere, notOpen } from './standing.ts';
import type { CaseState } from './state.ts';
import type { LevelKey } from '../level/words.ts';

/** Commands of steps that no shipped rule set has yet. A case never waits for them, so they are refused, never unknown. */
export const STEPS_ELSEWHERE = [
  'receive',
  'requestSupplement',
  'supplement',
  'returnForCorrection',
  'resubmit',
  'appraise',
  'consult',
  'replyConsultation',
  'publishNotice',
  'raiseObjection',
  'conveneCouncil',
  'castBallot',
  'closeCouncil',
  'hold',
  'release',
  'present',
  'exchangeCertificate',
  'reissueCertificate',
  'revoke',
] as const;
export type StepElsewhere = (typeof STEPS_ELSEWHERE)[number];

/** Refusals 1 and 2 for a command that the case's rule set does not wait for. */
export function refuseStepElsewhere(state: CaseState, level: LevelKey | null): Refusal {
  return notOpen(state) ?? (level ? elsewhere(state, level) : refuse('NOT_AT_THIS_LEVEL', { at: state.at ?? '' }));
}
