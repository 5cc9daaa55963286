import { type Refusal, refuse } from '../refusal/refusal.ts';
import { routeOf } from '../route/route.ts';
import { refuseBySeason } from '../season/dates.ts';
import type { Submit } from './command.ts';
import type { CaseEvent } from './event.ts';
import type { NominationSubmitted } from './event-level.ts';
import type { Facts } from './facts.ts';
import { openLevel } from './open-level.ts';
import type { CaseState } from './state.ts';
import type { Moved } from './word.ts';

/** A nomination is submitted once, into a season that receives, with a reviewing unit at each level from its start. */
export function refuseSubmit(state: CaseState, command: Submit, facts: Facts): Refusal | null {
  if (state.phase !== 'DRAFT') return refuse('ALREADY_SUBMITTED');
  const unreceived = refuseBySeason(facts);
  if (unreceived) return unreceived;
  const { rules } = state;
  if (command.procedure === 'SIMPLIFIED' && rules.simplified && command.from) return refuse('SIMPLIFIED_NEEDS_HEAD');
  if (rules.needsEndorsement && command.from && !command.minutes) return refuse('ENDORSEMENT_MISSING');
  const route = routeOf(rules, command.category);
  if (!route.includes(command.startAt)) return refuse('LEVEL_NOT_ON_ROUTE', { level: command.startAt });
  const missing = route.slice(route.indexOf(command.startAt)).find((level) => !command.units[level]);
  return missing ? refuse('LEVEL_NOT_ON_ROUTE', { level: missing }) : null;
}

export function submit({ rules }: CaseState, { type: _, ...facts }: Submit): CaseEvent[] {
  const { startAt, units, procedure } = facts;
  const unitId = units[startAt];
  if (!unitId) throw new Error(`No unit reviews at ${startAt}.`);
  return [{ kind: 'NominationSubmitted', ...facts }, ...openLevel({ rules, procedure }, startAt, unitId, 1)];
}

export function foldSubmitted(_state: CaseState, event: NominationSubmitted, { at }: Moved): Partial<CaseState> {
  const { category, procedure, units, from, ruleSetHash, startAt } = event;
  return { phase: 'IN_REVIEW', category, procedure, units, from, ruleSetHash, startAt, submittedAt: at };
}
