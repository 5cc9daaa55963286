import type { RecordRequest } from '@laurel/contracts';
import { type Actor, type CaseEvent, calendarDayOf, isoDay, type Refusal, refuse } from '@laurel/domain';

/** The facts with which a command of the office that reviews at their level begins; others come from elsewhere too. */
const OF_THE_LEVEL: ReadonlySet<CaseEvent['kind']> = new Set([
  'LevelReceived',
  'SupplementRequested',
  'NominationReturned',
  'LevelAppraised',
  'ConsultationOpened',
  'NoticePublished',
  'CouncilConvened',
  'BallotCast',
  'MemberRecused',
  'CouncilClosed',
  'LevelDecided',
  'ReservedIssued',
  'ReservedDeclined',
  'NominationHeld',
  'NominationReleased',
  'TaskClaimed',
  'TaskUnclaimed',
] as const);

/**
 * Refuses an office whose unit is abolished by the day of the act, or no longer reviews at the level: between the door and this
 * transaction the case, or the unit, may have gone over to a successor.
 */
export function refusedOffice(
  { actor, events, state }: RecordRequest,
  unitAbolishedOn: string | null,
  now: number,
): Refusal | null {
  if (actor.kind !== 'OFFICE') return null;
  const abolished = refuseAbolished(unitAbolishedOn, now);
  if (abolished) return abolished;
  const [first] = events;
  if (!first || !OF_THE_LEVEL.has(first.kind) || !('level' in first)) return null;
  return isOf(actor, state.units[first.level]) ? null : refuse('UNIT_NOT_CONCERNED');
}

/** `day` is the one on which the unit was abolished, null while it stands. */
export function refuseAbolished(day: string | null, now: number): Refusal | null {
  return day !== null && day <= isoDay(calendarDayOf(now)) ? refuse('UNIT_ABOLISHED', { day }) : null;
}

const isOf = (actor: Actor, unitId: string | undefined) => unitId === undefined || actor.unitId === unitId;
