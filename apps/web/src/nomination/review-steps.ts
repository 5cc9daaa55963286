import type { LevelReview } from '@laurel/domain';
import type { Nomination } from './nomination.ts';

/** What the API keeps of a level's round, besides its answer. */
export type ReviewSteps = Pick<
  LevelReview,
  'appraisal' | 'supplements' | 'consultations' | 'notice' | 'council' | 'returned' | 'lapse'
> & { readonly receivedAt: string | null };

type Level = Nomination['levels'][number];

export function stepsOf({ steps, receivedAt }: Level): ReviewSteps {
  const none = { supplements: [], consultations: [], appraisal: null, notice: null, council: null };
  return { ...none, returned: null, lapse: null, ...(steps as Partial<ReviewSteps>), receivedAt };
}

/** The round in which the file is now, or was last. */
export function latestSteps({ levels, level }: Nomination): ReviewSteps | null {
  const present = levels.filter((one) => level === null || one.level === level).at(-1);
  return present ? stepsOf(present) : null;
}
