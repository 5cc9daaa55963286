import type { LevelKey, NomineeCategory } from '../level/words.ts';

/** One commendation as the count sees it. `recipient` is any key that is the same for the same nominee. */
export interface CountedGrant {
  readonly level: LevelKey;
  readonly category: NomineeCategory;
  readonly recipient: string;
  readonly isInForce: boolean;
}

export interface TallyRow {
  readonly level: LevelKey;
  readonly category: NomineeCategory;
  /** Commendations issued, whatever became of them. */
  readonly granted: number;
  readonly inForce: number;
  /** Distinct nominees among those granted. */
  readonly recipients: number;
}

/** Counts a season per level of its route and category. Households get a row only where one was granted. */
export function tally(route: readonly LevelKey[], grants: readonly CountedGrant[]): TallyRow[] {
  const categories: NomineeCategory[] = ['INDIVIDUAL', 'COLLECTIVE'];
  if (grants.some((grant) => grant.category === 'HOUSEHOLD')) categories.push('HOUSEHOLD');
  return route.flatMap((level) =>
    categories.map((category) => {
      const here = grants.filter((grant) => grant.level === level && grant.category === category);
      return {
        level,
        category,
        granted: here.length,
        inForce: here.filter((grant) => grant.isInForce).length,
        recipients: new Set(here.map((grant) => grant.recipient)).size,
      };
    }),
  );
}
