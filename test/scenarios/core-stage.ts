import {
  type Actor,
  type CaseEvent,
  type CaseState,
  clocksOf,
  type Command,
  decide,
  draftCase,
  evolve,
  isInForce,
  type LevelKey,
  type NominationId,
  type Refusal,
  refusePassedDeadline,
  sealClocks,
  THE_CLOCK,
} from '@laurel/domain';
import { actorOf, box, commandFrom, refusedAtTheDoor, rulesOf } from './core-speech.ts';
import { type Act, NOTHING, type Seen } from './read-scenarios.ts';
import type { Stage } from './stage.ts';
import { inWords, standing } from './words.ts';

interface CoreCase {
  state: CaseState;
  /** What was written since the case was last looked at. */
  unseen: string[];
}

/** Monday 3 April 2023, 9:00 in Vietnam. */
const A_MORNING = Date.UTC(2023, 3, 3, 2);

/** Plays a table against the pure core alone; what only the tables know is reckoned here from the other cases. */
export const coreStage: Stage = {
  async open(story) {
    const rules = rulesOf(story);
    const cases = new Map(
      story.cases.map((name): [string, CoreCase] => [name, { state: draftCase(rules), unseen: [] }]),
    );
    const votes = box();
    let seasonHasEnded = false;
    let now = A_MORNING;

    const heldBy = (name: string) => {
      const rivals = [...cases].filter(([other, { state }]) => other !== name && state.grants.some(isInForce));
      return (rivals[0]?.[0] ?? null) as NominationId | null;
    };
    const grantedAt = (level: LevelKey | null) =>
      [...cases.values()].flatMap(({ state }) => state.grants).filter((grant) => grant.level === level).length;
    const carryOut = (name: string, command: Command, actor: Actor): Refusal | null => {
      const one = cases.get(name) as CoreCase;
      const facts = {
        achievementHeldBy: heldBy(name),
        seasonHasEnded,
        actor,
        delegation: 'NONE',
        ballots: votes.count(),
        granted: grantedAt('level' in command ? command.level : null),
      };
      const judged = decide(one.state, command, facts as never);
      if (judged.refusal) return judged.refusal;
      const late = refusePassedDeadline(judged.events, now);
      if (late) return late;
      for (const event of judged.events) write(one, sealClocks(event, now), actor, now);
      return null;
    };
    /** Lets every clock ring that is due by then, in order. */
    const letTimePass = (until: number) => {
      for (const [name, one] of cases) {
        for (let clock = dueIn(one.state, until); clock; clock = dueIn(one.state, until)) {
          now = Math.max(now, clock.dueAt);
          carryOut(name, { type: 'lapse', clock: clock.id, dueAt: clock.dueAt }, THE_CLOCK);
        }
      }
      now = Math.max(now, until);
    };
    const pass = (one: CoreCase, { does }: Act) => {
      if (does.type === 'wait') return letTimePass(now + Number(does.days) * 1000);
      if (does.clock) return letTimePass(one.state.clocks.find(({ clock }) => clock === does.clock)?.dueAt ?? now);
      seasonHasEnded = true;
      for (const name of cases.keys()) carryOut(name, { type: 'lapse', clock: 'SEASON_END' }, THE_CLOCK);
    };

    return async (act) => {
      const one = cases.get(act.of) as CoreCase;
      let refusal: Refusal | null = null;
      if (act.who === null) pass(one, act);
      else {
        const isPossible = refusedAtTheDoor(story, one.state, act);
        refusal = isPossible ?? carryOut(act.of, commandFrom(story, act), actorOf(act.who));
        if (!refusal && act.does.type === 'castBallot') votes.put(act.does);
      }
      return look(one, refusal);
    };
  },
};

function dueIn(state: CaseState, until: number) {
  const [first] = clocksOf(state);
  return first?.keptBy === 'CASE' && first.dueAt <= until ? first : null;
}

function write(one: CoreCase, event: CaseEvent, actor: Actor, at: number): void {
  one.state = evolve(one.state, { seq: one.state.seq + 1, at, actor, event });
  one.unseen.push(event.kind);
}

function look(one: CoreCase, refusal: Refusal | null): Required<Seen> {
  const { phase, at, outcome, grants } = one.state;
  const ledger = one.unseen.splice(0).join(', ') || NOTHING;
  const inForce = grants.filter(isInForce).map((grant) => inWords(grant.level));
  const stands = refusal ? `refused ${refusal.code}` : standing(phase, at, outcome);
  return { stands, ledger, inForce: inForce.join(', ') || NOTHING };
}
