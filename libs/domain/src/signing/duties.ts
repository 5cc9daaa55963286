import { type Actor, personOf } from '../case/actor.ts';
import type { Command } from '../case/command.ts';
import type { CaseState } from '../case/state.ts';
import type { LevelKey } from '../level/words.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';

/** Separation of duties: nobody acts on an own nomination, nor at two levels of one case. Says nothing where no person is known. */
export function refuseByDuty(state: CaseState, command: Command, actor: Actor | undefined): Refusal | null {
  const person = actor && personOf(actor);
  if (!person) return null;
  const parts = state.takenPart.filter((part) => part.person === person).map(({ level }) => level);
  const level = levelOf(command);
  // A residential group that is a level itself decides by whoever nominates for it.
  const isForeign = level !== null && level !== 'RESIDENTIAL_GROUP';
  if ((isForeign || command.type === 'replyConsultation') && parts.includes('NOMINATION'))
    return refuse('OWN_NOMINATION');
  const other = level && parts.find((part) => part !== level && part !== 'NOMINATION');
  return other ? refuse('ACTED_AT_OTHER_LEVEL', { level: other }) : null;
}

/** Whoever acts at a level takes part in the case there; the nominator from the submission on. */
export function withPart(state: CaseState, actor: Actor, level: Part): CaseState['takenPart'] {
  const person = personOf(actor);
  const isKnown = state.takenPart.some((part) => part.person === person && part.level === level);
  return person && !isKnown ? [...state.takenPart, { person, level }] : state.takenPart;
}

type Part = CaseState['takenPart'][number]['level'];

/**
 * Looking after the paper once the award is given is no part of the judgement, an agency answers for itself, and
 * whoever may not judge is the very member who stays out.
 */
const NO_PART: readonly Command['type'][] = [
  'present',
  'exchangeCertificate',
  'reissueCertificate',
  'raiseObjection',
  'replyConsultation',
  'recuse',
];

function levelOf(command: Command): LevelKey | null {
  return 'level' in command && !NO_PART.includes(command.type) ? command.level : null;
}
