import { isByRole } from '../nomination/is-by-role.ts';
import type { Schemas } from '../shell/client.ts';
import { FOLLOWING, type FollowingWord } from './following.ts';

/** Words that are refused for one reason. */
export interface RefusedTogether {
  readonly words: readonly FollowingWord[];
  readonly why: Schemas['WhyNot'];
}

/** What the office may not do with a commendation, reason by reason; what is another office's to do is left out. */
export function refusedTogether({ steps }: Schemas['CommendationChoices']): readonly RefusedTogether[] {
  const found = new Map<string, RefusedTogether>();
  for (const word of FOLLOWING) {
    const why = steps.find(({ type }) => type === word)?.refusal;
    if (!why || isByRole(why.code)) continue;
    found.set(why.texts.vi, { why, words: [...(found.get(why.texts.vi)?.words ?? []), word] });
  }
  return [...found.values()];
}
