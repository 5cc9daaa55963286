import { z } from 'zod';
import {
  AwardFormWord,
  Category,
  CommendationState,
  Hash,
  Id,
  Instant,
  Level,
  OutcomeWord,
  Phase,
} from '../text/words.ts';

const OwnCommendation = z
  .object({
    level: Level,
    issuer: z.string(),
    state: CommendationState,
    form: AwardFormWord,
    year: z.int(),
    decisionNo: z.int(),
    registerNo: z.int(),
    signedOn: z.iso.date(),
  })
  .meta({ id: 'OwnCommendation' });

/** A nomination as its nominee may see it. `told` is the rule set's word: with STANDING the last entry is null, whatever there is. */
export const OwnNominationView = z
  .object({
    id: Id,
    seasonId: Id,
    season: z.object({ vi: z.string(), en: z.string() }),
    nominee: z.object({ id: Id, name: z.string() }),
    category: Category,
    period: z.string(),
    achievement: z.string(),
    /** Never ON_HOLD: it is told as IN_REVIEW. */
    phase: Phase,
    level: Level.nullable(),
    submittedAt: Instant.nullable(),
    told: z.enum(['STANDING', 'OUTCOME']),
    ended: z
      .object({
        outcome: OutcomeWord.nullable(),
        closedAt: Instant.nullable(),
        commendations: z.array(OwnCommendation),
        /** The last place of the case in the ledger and the hash of its entry: what is told here can be proved by it. */
        receipt: z.object({ caseSeq: z.int(), headHash: Hash }),
      })
      .nullable(),
  })
  .meta({ id: 'OwnNomination' });
export type OwnNominationView = z.infer<typeof OwnNominationView>;

export const OwnNominations = z.object({ items: z.array(OwnNominationView) }).meta({ id: 'OwnNominations' });
