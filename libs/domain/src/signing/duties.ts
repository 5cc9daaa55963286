import { type Actor, personOf } from '../case/actor.ts';
import type { Command } from '../case/command.ts';
import type { CaseState } from '../case/state.ts';
import type { LevelKey } from '../level/words.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';

/** Separation of duties: nobody acts on an own nomination, nor at two levels of one case. Says nothing where no person is known. */
export function refuseByDuty(state: CaseState, command: Command, actor: Actor | undefined): Refusal | null {
  const person = actor && personOf(actor);
  const level = levelOf(command);
  if (!person || !level) return null;
  const other = state.takenPart.find((part) => part.person === person && part.level !== level);
  if (!other) return null;
  return other.level === 'RESIDENTIAL_GROUP'
    ? refuse('OWN_NOMINATION')
    : refuse('ACTED_AT_OTHER_LEVEL', { level: other.level });
}

/** Whoever acts at a level takes part in the case there; the nominator from the submission on. */
export function withPart(state: CaseState, actor: Actor, level: LevelKey | null): CaseState['takenPart'] {
  const person = personOf(actor);
  const isKnown = state.takenPart.some((part) => part.person === person && part.level === level);
  return person && level && !isKnown ? [...state.takenPart, { person, level }] : state.takenPart;
}

/** Looking after the paper once the award is given is no part of the judgement, and an agency answers for itself. */
const NO_PART: readonly Command['type'][] = [
  'present',
  'exchangeCertificate',
  'reissueCertificate',
  'raiseObjection',
  'replyConsultation',
];

function levelOf(command: Command): LevelKey | null {
  return 'level' in command && !NO_PART.includes(command.type) ? command.level : null;
}
