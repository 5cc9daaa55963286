import type { CouncilRule } from '../council/council-rule.ts';
import type { OwnSeat } from '../council/term.ts';
import { LEVELS, type LevelKey, ONWARDS, OWN_AWARDS, type Onward, type OwnAward } from '../level/words.ts';
import { type PresentUnits, refusedByPolicy } from '../policy/check-again.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { nextLevel } from '../route/route.ts';
import { type CapacityChoice, capacitiesOf, type Delegations, usualCapacity } from '../signing/capacities.ts';
import type { Actor } from './actor.ts';
import { type StepChoice, stepsToJudge, TEXT_TO_COME } from './choice-steps.ts';
import type { Command } from './command.ts';
import { type CommendationChoice, commendationChoices } from './commendation-choices.ts';
import { decide, refusal } from './decider.ts';
import type { CaseEvent } from './event.ts';
import { councilRule } from './meeting.ts';
import { knows } from './standing.ts';
import type { CaseState } from './state.ts';

/** One way to answer for a level: refused, or what it leads to. */
export interface AnswerChoice {
  readonly ownAward: OwnAward;
  readonly onward: Onward;
  /** A level beside the route to which the file may be forked; null: along the route. */
  readonly to: LevelKey | null;
  readonly refusal: Refusal | null;
  /** What would be recorded; empty where it is refused. */
  readonly events: readonly CaseEvent[];
}

/** What an office may do in a case as it stands, and why not the rest. */
export interface Choices {
  readonly steps: readonly StepChoice[];
  /** What it may do with each commendation of the case; one that it does not look after is not there. */
  readonly commendations: readonly CommendationChoice[];
  /** Every pair of answers of the level where the case waits; empty where it waits at none. */
  readonly answers: readonly AnswerChoice[];
  /** In what capacities the office may sign there, the usual one first. */
  readonly capacities: readonly CapacityChoice[];
  /** How the council of the level votes; null where it has none. */
  readonly council: CouncilRule | null;
}

/** What the caller looked for, because no case knows it by itself. */
export interface LookedFor {
  readonly delegations?: Delegations;
  /** A closed case stands with the units that it had, and their successors look after it. */
  readonly present?: PresentUnits;
  /** The seat that the actor has in the council of this level. */
  readonly own?: OwnSeat | undefined;
}

/**
 * Asks the rules for every step, every pair of answers and what follows an award as if this actor came now. Nothing is done. What
 * only the record knows (a quota, an award in another case) is left to it, as in every judgement of the case by itself; so are a
 * delegation and the own seat in a council unless the caller looked for them.
 */
export function choicesOf(state: CaseState, actor: Actor, { delegations = {}, present, own }: LookedFor = {}): Choices {
  const facts = { actor, ...(own ? { seat: own.standing } : {}) };
  const why = (command: Command) => refusedByPolicy(state, command, actor, present) ?? refusal(state, command, facts);
  const level = state.at;
  const steps = stepsToJudge(state, actor, own?.seat ?? null).map((command) => ({
    type: command.type,
    refusal: why(command),
  }));
  const commendations = commendationChoices(state, { actor, units: present?.units ?? state.units, why });
  if (!level) return { steps, commendations, answers: [], capacities: [], council: null };
  const capacities = capacitiesOf(state.rules, { level, actor, delegations });
  const next = nextLevel(state.rules, level, state.category);
  const usual = usualCapacity(actor.role);
  const capacity = (capacities.find((one) => one.refusal === null) ?? capacities[0])?.capacity ?? usual;
  const noCapacity = capacities.every((one) => one.refusal !== null) ? (capacities[0]?.refusal ?? null) : null;
  const answers = pairs().map(({ ownAward, onward, to }) => {
    const fork = to ? { to } : {};
    const command: Command = { type: 'decide', level, ownAward, onward, capacity, reason: TEXT_TO_COME, ...fork };
    const refused = why(command) ?? noCapacity;
    return { ownAward, onward, to, refusal: refused, events: refused ? [] : eventsOf(state, command, actor) };
  });
  return {
    steps,
    commendations,
    // A fork that the rules never allow is no choice that somebody could miss, and one to the next level is none.
    answers: answers.filter(({ to, refusal: no }) => to === null || (no === null && to !== next)),
    capacities,
    council: knows(state, level, 'council') ? councilRule(state, level) : null,
  };
}

function eventsOf(state: CaseState, command: Command, actor: Actor): readonly CaseEvent[] {
  return decide(state, command, { actor }).events ?? [];
}

function pairs() {
  const along = OWN_AWARDS.flatMap((ownAward) => ONWARDS.map((onward) => ({ ownAward, onward, to: null })));
  const forks = OWN_AWARDS.flatMap((ownAward) => LEVELS.map((to) => ({ ownAward, onward: 'FORWARD' as const, to })));
  return [...along, ...forks];
}
