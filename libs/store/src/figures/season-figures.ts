import { type FigureCounts, type FigureLine, inOrderOfFigures, LEVELS, type LevelKey } from '@laurel/domain';
import type { Transaction } from '../door/transact.ts';
import type { SeasonRow } from '../reading/seasons.ts';
import type { AskedFigures } from './asked-figures.ts';
import { filesByPlace, overdueByPlace } from './files.ts';
import { grantsByPlace } from './grants.ts';
import { type AgeOfFiles, agesOfFiles, type StepTime, stepTimes } from './times.ts';

/** What a season came to so far, as numbers alone. */
export interface SeasonFigures {
  readonly total: FigureCounts;
  readonly lines: readonly FigureLine[];
  readonly steps: readonly StepTime[];
  readonly ages: readonly AgeOfFiles[];
}

/** Seven countings, each in one statement; `before` is the season that its grants are compared with. */
export async function seasonFigures(
  tx: Transaction,
  season: SeasonRow,
  before: SeasonRow | null,
  asked: AskedFigures,
  now: Date,
): Promise<SeasonFigures> {
  const units = await unitsOf(tx, season.territoryId);
  const code = asked.unitId === undefined ? undefined : (units.get(asked.unitId)?.code ?? '');
  const reckoned = { calendar: season.rules.calendar ?? 'VN', openedAt: season.openedAt, now } as const;
  const files = await filesByPlace(tx, asked);
  const overdue = await overdueByPlace(tx, asked, now);
  const granted = await grantsByPlace(tx, asked, code);
  const grantedBefore = before ? await grantsByPlace(tx, { ...asked, seasonId: before.id }, code) : [];
  const counts = (place: string | null, grantPlace: string | null): FigureCounts => {
    const { came = 0, open = 0 } = files.find((row) => row.place === place) ?? {};
    const given = granted.find((row) => row.place === grantPlace);
    const givenBefore = grantedBefore.find((row) => row.place === grantPlace);
    return {
      came,
      left: came - open,
      open,
      overdue: overdue.find((row) => row.place === place)?.overdue ?? 0,
      granted: given?.granted ?? 0,
      recipients: given?.recipients ?? 0,
      grantedBefore: givenBefore?.granted ?? 0,
      recipientsBefore: givenBefore?.recipients ?? 0,
    };
  };
  const lines =
    asked.by === 'unit'
      ? files.flatMap(({ place }) => {
          const unit = place === null ? undefined : units.get(place);
          if (!unit) return [];
          return [
            { level: asked.level as LevelKey, unit: { id: unit.id, name: unit.name }, ...counts(unit.id, unit.code) },
          ];
        })
      : levelsOfSeason(
          season,
          files.flatMap(({ place }) => place ?? []),
        ).map((level) => {
          return { level, unit: null, ...counts(level, level) };
        });
  return {
    total: counts(null, null),
    lines: inOrderOfFigures(lines),
    steps: await stepTimes(tx, asked, reckoned),
    ages: await agesOfFiles(tx, asked, reckoned),
  };
}

/** Those of the route, and those that a case was moved to by other rules. */
function levelsOfSeason({ rules }: SeasonRow, found: readonly string[]): LevelKey[] {
  return LEVELS.filter((level) => rules.route.includes(level) || found.includes(level));
}

interface CodedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

async function unitsOf(tx: Transaction, territoryId: string): Promise<Map<string, CodedUnit>> {
  const rows = await tx.rows<CodedUnit>('SELECT id, code, name FROM unit WHERE territory_id = $1', [territoryId]);
  return new Map(rows.map((row) => [row.id, row]));
}
