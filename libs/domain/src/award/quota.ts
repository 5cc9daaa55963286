import type { Facts } from '../case/facts.ts';
import type { CaseState } from '../case/state.ts';
import type { LevelKey } from '../level/words.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';

/** A level gives a category no more commendations in a season than its quota; whatever was granted counts, in force or not. */
export function quotaReached({ rules, category }: CaseState, level: LevelKey, { granted }: Facts): Refusal | null {
  const quota = category ? rules.quotas?.[level]?.[category] : undefined;
  if (quota === undefined || granted === undefined || granted < quota) return null;
  return refuse('QUOTA_REACHED', { level, limit: String(quota) });
}
