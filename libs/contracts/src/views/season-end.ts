import { z } from 'zod';
import { Id, Level, Phase } from '../text/words.ts';

/** What the end of a season would do today. Restricted cases lapse too; they are in no number. */
export const SeasonEndPreview = z
  .object({
    seasonId: Id,
    /** Open cases that lapse, by where they stand. */
    lapses: z.array(z.object({ phase: Phase, level: Level.nullable(), cases: z.int() })).max(100),
    /** Of those, the cases that hold a commendation in force: it stays. */
    withCommendation: z.int(),
    /** Drafts that can be handed in no more. */
    drafts: z.int(),
  })
  .meta({ id: 'SeasonEndPreview' });
export type SeasonEndPreview = z.infer<typeof SeasonEndPreview>;
