import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { Submit } from './command.ts';
import type { CaseEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { CaseState } from './state.ts';

/** A nomination is submitted once, into a season that goes on, with a reviewing unit at each level from its start. */
export function refuseSubmit(state: CaseState, command: Submit, facts: Facts): Refusal | null {
  if (state.phase !== 'DRAFT') return refuse('ALREADY_SUBMITTED');
  if (facts.seasonHasEnded) return refuse('SEASON_ENDED');
  const { route } = state.rules;
  if (!route.includes(command.startAt)) return refuse('LEVEL_NOT_ON_ROUTE', { level: command.startAt });
  const missing = route.slice(route.indexOf(command.startAt)).find((level) => !command.units[level]);
  return missing ? refuse('LEVEL_NOT_ON_ROUTE', { level: missing }) : null;
}

export function submit(_state: CaseState, { type: _, ...facts }: Submit): CaseEvent[] {
  const unitId = facts.units[facts.startAt];
  if (!unitId) throw new Error(`No unit reviews at ${facts.startAt}.`);
  return [
    { kind: 'NominationSubmitted', ...facts },
    { kind: 'LevelOpened', level: facts.startAt, unitId, round: 1 },
  ];
}
