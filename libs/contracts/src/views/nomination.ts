import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import {
  Capacity,
  Category,
  Hash,
  HoldGroundWord,
  Id,
  Instant,
  Level,
  OnwardWord,
  OutcomeWord,
  OwnAwardWord,
  Phase,
  ProcedureWord,
  PublicCode,
} from '../text/words.ts';
import { CommendationView } from './commendation.ts';
import { PageQuery } from './page.ts';
import { Warnings } from './past-awards.ts';
import { Restrict } from './restricted.ts';

/** What each nomination says of its nominee. */
export const nominationFields = {
  nominee: lineOfText(200),
  /** Of an individual; with the name it tells persons apart. */
  nomineeBirthDate: z.iso.date().optional(),
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
  .strictObject({
    seasonId: Id,
    fromUnitId: Id.nullable().describe(
      'The unit for which one acts; null where the HEAD of a level begins of its own accord.',
    ),
    ...nominationFields,
    /** Kept to a list from its first moment. */
    restricted: Restrict.optional(),
  })
  .meta({ id: 'CreateNomination' });
export type CreateNomination = z.infer<typeof CreateNomination>;

/** A clock of the case; a stopped one has no instant, and keeps the working days that were left. */
export const ClockView = z
  .object({
    clock: z.string(),
    level: Level,
    calendar: z.string(),
    dueAt: Instant.nullable(),
    workingDaysLeft: z.int(),
  })
  .meta({ id: 'Clock' });

export const NominationRow = z
  .object({
    id: Id,
    seasonId: Id,
    submissionId: Id.nullable(),
    nominee: z.object({ id: Id, name: z.string().describe('Empty where the person was erased.') }),
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
    hold: z.object({ ground: HoldGroundWord, at: Instant }).nullable(),
    clocks: z.array(ClockView),
    /** The closed case that this nomination reconsiders. */
    reconsidersId: Id.nullable(),
  })
  .meta({ id: 'NominationRow' });
export type NominationRow = z.infer<typeof NominationRow>;

/** A draft that was just created; `warnings` are of this moment. */
export const NominationCreated = NominationRow.extend({ warnings: Warnings }).meta({ id: 'NominationCreated' });
export type NominationCreated = z.infer<typeof NominationCreated>;

export const LevelView = z
  .object({
    level: Level,
    round: z.int(),
    unit: z.object({ id: Id, name: z.string() }),
    openedAt: Instant,
    ownAward: OwnAwardWord.nullable(),
    onward: OnwardWord.nullable(),
    capacity: Capacity.nullable(),
    receivedAt: Instant.nullable(),
    /** Appraisal, supplements, consultations, notice, council, return and lapse of this round. */
    steps: z.record(z.string(), z.unknown()),
    decidedAt: Instant.nullable(),
    decidedBy: z.object({ role: z.string(), unitId: Id.nullable() }).nullable(),
  })
  .meta({ id: 'LevelReview' });
export type LevelView = z.infer<typeof LevelView>;

export const NominationView = NominationRow.extend({
  levels: z.array(LevelView),
  commendations: z.array(CommendationView),
  warnings: Warnings,
  /** Of the intake slip, for `lookUpSlip`; null for a draft, and where the case is restricted. */
  slipCode: PublicCode.nullable(),
}).meta({ id: 'Nomination' });
export type NominationView = z.infer<typeof NominationView>;

export const NominationQuery = PageQuery.extend({
  seasonId: Id.optional().describe('Of this season.'),
  phase: Phase.optional().describe('That stand in this phase.'),
  level: Level.optional().describe('That wait at this level.'),
  outcome: OutcomeWord.optional().describe('That ended so.'),
  open: z.enum(['true']).optional().describe('Only what is handed in and not closed.'),
  nominee: lineOfText(200).optional().describe('Whose nominee has exactly this name; in NFC or NFD.'),
});
export type NominationQuery = z.infer<typeof NominationQuery>;

export const HistoryEntry = z
  .object({
    caseSeq: z.int(),
    at: Instant,
    actor: z.object({ kind: z.string(), role: z.string(), unitId: Id.nullable(), personId: Id.optional() }),
    commandId: Id,
    kind: z.string(),
    ruleSet: Hash,
    body: z.record(z.string(), z.unknown()),
    prevHash: Hash,
    leafHash: Hash,
  })
  .meta({ id: 'HistoryEntry' });
