import type { Nomination } from './nomination.ts';
import { stepsOf } from './review-steps.ts';

/** How a level's round ended: with its answer, with a return, or without an answer of its own. OPEN: it goes on. */
export type RoundEnd =
  | { readonly how: 'DECIDED' | 'RETURNED' | 'PASSED_ON'; readonly at: string }
  | { readonly how: 'OPEN' };

export function roundEnd(level: Nomination['levels'][number]): RoundEnd {
  const { returned, lapse } = stepsOf(level);
  if (level.decidedAt) return { how: 'DECIDED', at: level.decidedAt };
  if (returned) return { how: 'RETURNED', at: new Date(returned.at).toISOString() };
  // An escalation tells the superior and ends nothing.
  if (lapse?.outcome === 'FORWARDED') return { how: 'PASSED_ON', at: new Date(lapse.at).toISOString() };
  return { how: 'OPEN' };
}
