import { z } from 'zod';
import { Id, Instant, Level, Phase } from '../text/words.ts';

/** Why a case does not go on by itself. Each has a way out in docs/runbook/stuck-case.md. */
export const STUCK_REASONS = ['CLOCK_OVERDUE', 'SEASON_OVER', 'UNIT_ABOLISHED', 'NO_TASK', 'WORKFLOW_LOST'] as const;
export const StuckReasonWord = z.enum(STUCK_REASONS).meta({ id: 'StuckReason' });

/** An open case that does not go on by itself, without anything of its dossier. */
export const StuckNominationView = z
  .object({
    nominationId: Id,
    seasonId: Id,
    phase: Phase,
    level: Level.nullable(),
    /** The unit that reviews it; null where the file is with nobody. */
    unit: z.object({ id: Id, name: z.string() }).nullable(),
    /** `since`: from when on it should have gone on; null where no instant tells. */
    reasons: z.array(z.object({ reason: StuckReasonWord, since: Instant.nullable() })).max(STUCK_REASONS.length),
  })
  .meta({ id: 'StuckNomination' });
export type StuckNominationView = z.infer<typeof StuckNominationView>;
