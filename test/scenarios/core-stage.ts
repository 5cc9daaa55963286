import { COMMANDS, isAskedWord } from '@laurel/contracts';
import {
  type Actor,
  type CaseEvent,
  type CaseState,
  type Command,
  decide,
  draftCase,
  evolve,
  isInForce,
  type LevelKey,
  type NominationId,
  type Refusal,
  refuse,
  refuseStepElsewhere,
  type RuleSet,
  shippedRuleSet,
  type StepElsewhere,
  STEPS_ELSEWHERE,
  THE_CLOCK,
  type UnitId,
} from '@laurel/domain';
import { type Act, NOTHING, type Seen, startOf, type Story } from './read-scenarios.ts';
import type { Stage } from './stage.ts';
import { inWords, standing } from './words.ts';

interface CoreCase {
  state: CaseState;
  /** What was written since the case was last looked at. */
  unseen: string[];
}

/** Plays a table against the pure core alone; what only the tables know is reckoned here from the other cases. */
export const coreStage: Stage = {
  async open(story) {
    const rules = rulesOf(story);
    const cases = new Map(
      story.cases.map((name): [string, CoreCase] => [name, { state: draftCase(rules), unseen: [] }]),
    );
    let seasonHasEnded = false;

    const heldBy = (name: string) => {
      const rivals = [...cases].filter(([other, { state }]) => other !== name && state.grants.some(isInForce));
      return (rivals[0]?.[0] ?? null) as NominationId | null;
    };
    const carryOut = (name: string, command: Command, actor: Actor): Refusal | null => {
      const one = cases.get(name) as CoreCase;
      const judged = decide(one.state, command, { achievementHeldBy: heldBy(name), seasonHasEnded });
      if (judged.refusal) return judged.refusal;
      for (const event of judged.events) write(one, event, actor);
      return null;
    };

    return async (act) => {
      const one = cases.get(act.of) as CoreCase;
      let refusal: Refusal | null = null;
      if (act.who === null) {
        seasonHasEnded = true;
        for (const name of cases.keys()) carryOut(name, { type: 'lapse', clock: 'SEASON_END' }, THE_CLOCK);
      } else {
        const actor: Actor = { kind: 'OFFICE', role: act.who.role, unitId: unit(act.who.level) };
        refusal =
          refusedAtTheDoor(story, act) ??
          refusedStep(one.state, act) ??
          carryOut(act.of, commandFrom(story, act), actor);
      }
      return look(one, refusal);
    };
  },
};

function rulesOf({ overrides }: Story): RuleSet {
  const overlaid = shippedRuleSet('plain', overrides);
  if ('problems' in overlaid) throw new Error(JSON.stringify(overlaid.problems));
  return overlaid.rules;
}

const unit = (level: LevelKey) => `unit of ${level}` as UnitId;

function write(one: CoreCase, event: CaseEvent, actor: Actor): void {
  one.state = evolve(one.state, { seq: one.state.seq + 1, at: 0, actor, event });
  one.unseen.push(event.kind);
}

/** What the contract of the command says before the rules are asked: the role, and the unit of the step. */
function refusedAtTheDoor(story: Story, { who, does }: Act): Refusal | null {
  if (!who || !isAskedWord(does.type)) return null;
  if (!COMMANDS[does.type].roles.some((role) => role === who.role)) return refuse('ROLE_NOT_ALLOWED');
  return who.level === (does.level ?? story.origin.level) ? null : refuse('UNIT_NOT_CONCERNED');
}

function refusedStep(state: CaseState, { does }: Act): Refusal | null {
  return STEPS_ELSEWHERE.includes(does.type as StepElsewhere) ? refuseStepElsewhere(state, does.level ?? null) : null;
}

function commandFrom(story: Story, { does }: Act): Command {
  const startAt = startOf(story);
  const units = { WARD: unit('WARD'), DISTRICT: unit('DISTRICT'), CITY_POLICE: unit('CITY_POLICE') };
  const submitted = { startAt, units, category: story.category };
  const reason = does.reason ? { reason: { remarkId: 'remark', commitment: 'of the reason' } } : {};
  return { ...(does.type === 'submit' ? submitted : {}), ...does, ...reason } as unknown as Command;
}

function look(one: CoreCase, refusal: Refusal | null): Required<Seen> {
  const { phase, at, outcome, grants } = one.state;
  const ledger = one.unseen.splice(0).join(', ') || NOTHING;
  const inForce = grants.filter(isInForce).map((grant) => inWords(grant.level));
  const stands = refusal ? `refused ${refusal.code}` : standing(phase, at, outcome);
  return { stands, ledger, inForce: inForce.join(', ') || NOTHING };
}
