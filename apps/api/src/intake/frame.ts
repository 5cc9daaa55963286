import type { CreateNomination, CreateSubmission } from '@laurel/contracts';
import { firstLevel, type LevelKey, refuse, routeOf } from '@laurel/domain';
import {
  type Draft,
  type DraftFrame,
  findSeason,
  findUnit,
  type SeasonRow,
  type Transaction,
  unitsAbove,
} from '@laurel/store';
import { isOf, type Office } from '../identity/identity.ts';
import { permit } from '../permission/permit.ts';
import { notFound, refusalProblem, wrongField } from '../problem/problem.ts';
import { writesFor } from './draft-office.ts';

export type OpenFrame = Omit<DraftFrame, 'submissionId'> & {
  readonly season: SeasonRow;
  readonly units: { readonly [level in LevelKey]?: string };
};

/**
 * Whom new drafts come from, and who will review them. A nominator writes for its own unit; where `fromUnitId` is null a
 * head originates them at its own unit.
 */
export async function openFrame(
  tx: Transaction,
  { seasonId, fromUnitId }: Pick<CreateSubmission, 'seasonId' | 'fromUnitId'>,
  office: Office,
): Promise<OpenFrame> {
  permit(office, 'createNomination', {
    relations: [isOf(office, fromUnitId ?? office.unitId) ? 'ORIGIN' : 'UNRELATED'],
  });
  const season = await findSeason(tx, seasonId);
  if (!season) throw notFound();
  if (season.endedAt) throw refusalProblem(refuse('SEASON_ENDED'));
  if (!writesFor(fromUnitId, office.role)) throw refusalProblem(refuse('ROLE_NOT_ALLOWED', { role: office.role }));
  const unit = office.unitId && (await findUnit(tx, office.unitId));
  if (!unit || unit.territoryId !== season.territoryId) {
    throw wrongField('fromUnitId', 'there is no such unit in the territory of this season');
  }
  const units = await unitsAbove(tx, unit.id);
  const { territoryId, ruleSetHash } = season;
  return { season, seasonId, territoryId, ruleSetHash, fromUnitId, units };
}

type Item = Omit<CreateNomination, 'seasonId' | 'fromUnitId'>;

/** A draft of the frame; `path` is where the item stands in the body, for the message of a wrong field. */
export function draftFrom({ season, units }: OpenFrame, item: Item, path: string): Draft {
  const route = routeOf(season.rules, item.category);
  const startAt = item.startAt ?? route.find((level) => units[level]) ?? firstLevel(season.rules, item.category);
  if (!season.periods.includes(item.period)) {
    throw wrongField(`${path}period`, `must be one of the season's periods: ${season.periods.join(', ')}`);
  }
  if (!route.includes(startAt)) throw wrongField(`${path}startAt`, `must be on the route ${route.join(', ')}`);
  const reviewing = route.slice(route.indexOf(startAt));
  const missing = reviewing.find((level) => !units[level]);
  if (missing) throw wrongField(`${path}startAt`, `no unit at ${missing} stands above the unit that nominates`);
  const { nominee, nomineeBirthDate, category, period, achievement, asks, procedure } = item;
  if (nomineeBirthDate && category !== 'INDIVIDUAL') {
    throw wrongField(`${path}nomineeBirthDate`, 'is of an individual alone');
  }
  const own = Object.fromEntries(reviewing.map((level) => [level, units[level] as string]));
  return { nominee, nomineeBirthDate, category, period, achievement, asks, procedure, startAt, units: own };
}
