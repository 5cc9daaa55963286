import { FALLBACKS, ISSUE_POLICIES } from '@laurel/domain';
import { z } from 'zod';
import { TallyRowSchema } from '../season/season-file.ts';
import { lineOfText } from '../text/text.ts';
import { Hash, Id, Instant, Level, OutcomeWord } from '../text/words.ts';
import { PageQuery } from './page.ts';

const codeText = lineOfText(200);

/** Opens a season in a territory of its own: its units, its nominees and its registers. */
export const OpenSeason = z
  .strictObject({
    code: codeText,
    title: z.strictObject({ vi: lineOfText(300), en: lineOfText(300) }),
    ruleSet: z.strictObject({ id: codeText, overrides: z.record(z.string().max(100), z.unknown()).optional() }),
    periods: z.array(codeText).min(1).max(100),
    units: z
      .array(z.strictObject({ code: codeText, level: Level, name: lineOfText(300), parent: codeText.optional() }))
      .min(1)
      .max(10_000),
    /** From when to when nominations are received, and when the season ends by itself; without one, until it is ended. */
    opensAt: Instant.optional(),
    closesAt: Instant.optional(),
    endsAt: Instant.optional(),
    /** Whom the levels may consult. */
    agencies: z
      .array(z.strictObject({ code: codeText, name: lineOfText(300) }))
      .max(1000)
      .optional(),
  })
  .check(datesInOrder)
  .meta({ id: 'OpenSeason' });
export type OpenSeason = z.infer<typeof OpenSeason>;

interface Dates {
  readonly opensAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly endsAt?: string | undefined;
}

/** The window opens before it closes, and the season does not end before that. */
function datesInOrder({ value, issues }: z.core.ParsePayload<Dates>): void {
  const opens = instant(value.opensAt);
  const closes = instant(value.closesAt);
  const ends = instant(value.endsAt);
  const refused = (path: keyof Dates, message: string) => {
    issues.push({ code: 'custom', input: value[path], path: [path], message });
  };
  if (opens >= closes) refused('closesAt', 'must lie behind opensAt');
  if (closes > ends) refused('endsAt', 'must not lie before closesAt');
  if (opens >= ends) refused('endsAt', 'must lie behind opensAt');
}

/** A date that is not given stands in no order to others. */
function instant(date: string | undefined): number {
  return date === undefined ? Number.NaN : Date.parse(date);
}

export const UnitView = z
  .object({
    id: Id,
    code: z.string(),
    level: z.union([Level, z.literal('AGENCY')]),
    name: z.string(),
    parentId: Id.nullable(),
  })
  .meta({ id: 'Unit' });

/** `abolishedOn` null: the unit exists. */
export const ListedUnit = UnitView.extend({ abolishedOn: z.iso.date().nullable(), successorId: Id.nullable() }).meta({
  id: 'ListedUnit',
});

export const UnitQuery = PageQuery.extend({
  level: z
    .union([Level, z.literal('AGENCY')])
    .optional()
    .describe('Of this level; AGENCY: whom the levels may consult.'),
});
export type UnitQuery = z.infer<typeof UnitQuery>;

export const SeasonView = z
  .object({
    id: Id,
    code: z.string(),
    title: z.object({ vi: z.string(), en: z.string() }),
    ruleSet: z.object({
      id: z.string(),
      hash: Hash,
      issuePolicy: z.enum(ISSUE_POLICIES),
      fallback: z.enum(FALLBACKS),
      /** Which documents the dossier of a level holds, by their kinds; nothing where the rules say nothing. */
      documents: z.partialRecord(Level, z.array(z.string())),
      /** Whether a nomination is handed in with the minutes of the meeting that endorsed it. */
      needsEndorsement: z.boolean(),
    }),
    periods: z.array(z.string()),
    openedAt: Instant,
    opensAt: Instant.nullable(),
    closesAt: Instant.nullable(),
    endsAt: Instant.nullable(),
    /** When the product saw the window open and close. */
    windowOpenedAt: Instant.nullable(),
    windowClosedAt: Instant.nullable(),
    endedAt: Instant.nullable(),
    openCases: z.int(),
  })
  .meta({ id: 'Season' });
export type SeasonView = z.infer<typeof SeasonView>;

export const SeasonOpened = z.object({ season: SeasonView, units: z.array(UnitView) }).meta({ id: 'SeasonOpened' });
export type SeasonOpened = z.infer<typeof SeasonOpened>;

export const SeasonTally = z
  .object({
    seasonId: Id,
    tally: z.array(TallyRowSchema),
    outcomes: z.partialRecord(OutcomeWord, z.int()),
    openCases: z.int(),
  })
  .meta({ id: 'SeasonTally' });
export type SeasonTally = z.infer<typeof SeasonTally>;
