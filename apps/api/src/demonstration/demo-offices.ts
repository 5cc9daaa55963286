import type { DemoPersonView } from '@laurel/contracts';
import { calendarDayOf, isoDay, type Role } from '@laurel/domain';
import { DEMO_BASIS, demoName } from '@laurel/messages';
import { type DemoOffice, demoPersonId, type DemoUnit } from '@laurel/store';

/** Who takes part in a season, unit by unit. One member stands for the council until a unit appoints its members. */
const AT_A_LEVEL = ['HEAD', 'DEPUTY', 'CLERK', 'SECRETARY', 'MEMBER'] as const;
const ROLES_AT: { readonly [level in DemoUnit['level']]: readonly Role[] } = {
  RESIDENTIAL_GROUP: ['NOMINATOR'],
  WARD: AT_A_LEVEL,
  DISTRICT: AT_A_LEVEL,
  CITY_POLICE: AT_A_LEVEL,
  AGENCY: ['AGENCY'],
};

/** Those who belong to no unit are there before any season is. */
const ANYWHERE: readonly Role[] = ['ADMIN', 'AUDITOR'];

type Post = DemoOffice & { readonly unit: DemoUnit | null };

/** The offices that people are invented for: those of no unit first. */
export function demoOffices(units: readonly DemoUnit[], today: Date): Post[] {
  const atUnits = units.flatMap((unit) => ROLES_AT[unit.level].map((role) => postOf(role, unit, unit.openedAt)));
  return [...ANYWHERE.map((role) => postOf(role, null, today)), ...atUnits];
}

export function demoPersonView({ role, unit, name }: Post): DemoPersonView {
  const place = unit && { id: unit.id, name: unit.name, level: unit.level, seasonId: unit.seasonId };
  return { id: demoPersonId(role, unit?.id ?? null), name, role, unit: place };
}

function postOf(role: Role, unit: DemoUnit | null, from: Date): Post {
  const fromOn = isoDay(calendarDayOf(from.getTime()));
  return { role, unit, unitId: unit?.id ?? null, name: demoName(role, unit?.name ?? null), fromOn, basis: DEMO_BASIS };
}
