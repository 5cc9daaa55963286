import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import {
  Capacity,
  Category,
  Hash,
  Id,
  Instant,
  Level,
  OnwardWord,
  OutcomeWord,
  OwnAwardWord,
  ProcedureWord,
} from '../text/words.ts';
import { PageQuery } from './page.ts';

/** What each nomination says of its nominee. */
export const nominationFields = {
  nominee: lineOfText(200),
  category: Category,
  period: lineOfText(200),
  achievement: lineOfText(300),
  asks: Level,
  procedure: ProcedureWord.default('ORDINARY'),
  /** The first level of the rule set's route unless named. */
  startAt: Level.optional(),
};

/** A draft: an ordinary row until it is submitted. `fromUnitId` null: a head originates it. */
export const CreateNomination = z
  .strictObject({ seasonId: Id, fromUnitId: Id.nullable(), ...nominationFields })
  .meta({ id: 'CreateNomination' });
export type CreateNomination = z.infer<typeof CreateNomination>;

const Phase = z.enum(['DRAFT', 'IN_REVIEW', 'AWAITING_RESERVED', 'CLOSED']).meta({ id: 'CasePhase' });

export const NominationRow = z
  .object({
    id: Id,
    seasonId: Id,
    submissionId: Id.nullable(),
    nominee: z.object({ id: Id, name: z.string() }),
    category: Category,
    period: z.string(),
    achievement: z.string(),
    asks: Level,
    procedure: ProcedureWord,
    startAt: Level,
    fromUnitId: Id.nullable(),
    phase: Phase,
    level: Level.nullable(),
    outcome: OutcomeWord.nullable(),
    caseSeq: z.int(),
  })
  .meta({ id: 'NominationRow' });
export type NominationRow = z.infer<typeof NominationRow>;

export const LevelView = z
  .object({
    level: Level,
    round: z.int(),
    unit: z.object({ id: Id, name: z.string() }),
    openedAt: Instant,
    ownAward: OwnAwardWord.nullable(),
    onward: OnwardWord.nullable(),
    capacity: Capacity.nullable(),
    decidedAt: Instant.nullable(),
    decidedBy: z.object({ role: z.string(), unitId: Id.nullable() }).nullable(),
  })
  .meta({ id: 'LevelReview' });

export const CommendationView = z
  .object({
    id: Id,
    nominationId: Id,
    nominee: z.object({ id: Id, name: z.string() }),
    category: Category,
    level: Level,
    issuer: z.object({ id: Id, name: z.string() }),
    state: z.enum(['ISSUED', 'SUPERSEDED']),
    year: z.int(),
    decisionNo: z.int(),
    registerNo: z.int(),
    signedOn: z.iso.date(),
    capacity: Capacity,
    issuedAt: Instant,
  })
  .meta({ id: 'Commendation' });
export type CommendationView = z.infer<typeof CommendationView>;

export const NominationView = NominationRow.extend({
  levels: z.array(LevelView),
  commendations: z.array(CommendationView),
}).meta({ id: 'Nomination' });
export type NominationView = z.infer<typeof NominationView>;

export const NominationQuery = PageQuery.extend({
  seasonId: Id.optional(),
  phase: Phase.optional(),
  level: Level.optional(),
  outcome: OutcomeWord.optional(),
  nominee: lineOfText(200).optional(),
});
export type NominationQuery = z.infer<typeof NominationQuery>;

export const HistoryEntry = z
  .object({
    caseSeq: z.int(),
    at: Instant,
    actor: z.object({ kind: z.string(), role: z.string(), unitId: Id.nullable() }),
    commandId: Id,
    kind: z.string(),
    ruleSet: Hash,
    body: z.record(z.string(), z.unknown()),
    prevHash: Hash,
    leafHash: Hash,
  })
  .meta({ id: 'HistoryEntry' });
