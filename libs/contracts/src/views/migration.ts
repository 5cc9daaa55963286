import { TASK_KINDS } from '@laurel/domain';
import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { Hash, Id, Instant, Level } from '../text/words.ts';

/** To which rule set a case would be moved: one that the product ships, with overrides laid over it. */
export const AskMigration = z
  .strictObject({
    ruleSet: z.strictObject({
      id: lineOfText(200),
      overrides: z.record(z.string().max(100), z.unknown()).optional(),
    }),
  })
  .meta({ id: 'AskMigration' });
export type AskMigration = z.infer<typeof AskMigration>;

/** A case under one rule set: what the level where it waits and those above it do, what runs, who is asked. */
export const CaseOutlookView = z
  .object({
    ruleSet: z.object({ id: z.string(), hash: Hash.nullable() }),
    level: Level.nullable(),
    steps: z.array(z.object({ level: Level, steps: z.array(z.string()) })),
    clocks: z.array(z.object({ clock: z.string(), level: Level, dueAt: Instant.nullable(), workingDaysLeft: z.int() })),
    tasks: z.array(
      z.object({ kind: z.enum(TASK_KINDS), level: Level, round: z.int(), unitId: Id, dueAt: Instant.nullable() }),
    ),
  })
  .meta({ id: 'CaseOutlook' });
export type CaseOutlookView = z.infer<typeof CaseOutlookView>;

/** What the command `migrateRuleSet` would do. `after` is null where it would be refused, and `refusal` says why. */
export const MigrationPreviewView = z
  .object({
    before: CaseOutlookView,
    after: CaseOutlookView.nullable(),
    refusal: z.object({ code: z.string(), facts: z.record(z.string(), z.string()) }).nullable(),
    /** Where the two rule sets differ: `one` is the present one's, `other` the new one's; null where it has none. */
    differences: z.array(z.object({ path: z.string(), one: z.unknown(), other: z.unknown() })),
  })
  .meta({ id: 'MigrationPreview' });
export type MigrationPreviewView = z.infer<typeof MigrationPreviewView>;
