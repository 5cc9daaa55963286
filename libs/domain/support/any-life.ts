import fc from 'fast-check';
import type { Actor } from '../src/case/actor.ts';
import type { Command } from '../src/case/command.ts';
import { decide, type Judgement } from '../src/case/decider.ts';
import type { RecordedEvent } from '../src/case/event.ts';
import type { Facts } from '../src/case/facts.ts';
import { type CaseState, reviewAt } from '../src/case/state.ts';
import { tasksOf } from '../src/case/waiting.ts';
import type { NominationId } from '../src/ids.ts';
import { LEVELS } from '../src/level/words.ts';
import { SILENCE_OUTCOMES } from '../src/rulesets/clock-rules.ts';
import { FALLBACKS, ISSUE_POLICIES, type RuleSet } from '../src/rulesets/ruleset.ts';
import { EVERYTHING, NEXT, TURNS } from './any-command.ts';
import { type Act, commandOf, draft, type Played, record } from './course.ts';
import { withCouncil, withLevelClock } from './stepwise.ts';

/** One act of a life: what was asked, of which state, and what came of it. */
export interface Step {
  readonly before: CaseState;
  readonly command: Command;
  readonly facts: Facts;
  readonly judged: Judgement;
  readonly after: CaseState;
}

export interface Life extends Played {
  readonly rules: RuleSet;
  readonly steps: readonly Step[];
  /** The ledger as `decide` gave it, its clocks not sealed. */
  readonly unsealed: readonly RecordedEvent[];
}

const { constantFrom, boolean, nat } = fc;
const seldom = (of: number) => nat(of).map((draw) => draw === 0);

const rules = fc
  .record({
    issuePolicy: constantFrom(...ISSUE_POLICIES),
    fallback: constantFrom(...FALLBACKS),
    outcome: constantFrom(...SILENCE_OUTCOMES),
    isSecret: boolean(),
    allowsWrittenBallots: boolean(),
    needsEndorsement: boolean(),
    supplementsPerLevel: constantFrom(0, 1, 2),
    WARD: constantFrom(['INDIVIDUAL'] as const, ['COLLECTIVE'] as const),
  })
  .map(({ outcome, isSecret, allowsWrittenBallots, WARD, ...top }): RuleSet => {
    const { councils = {}, ...base } = withCouncil({ isSecret, allowsWrittenBallots });
    const { clocks = {} } = withLevelClock('WARD', { outcome });
    return { ...base, councils, clocks, ...top, categoriesAllowed: { ...base.categoriesAllowed, WARD } };
  });

const attempt = fc.record({
  draw: nat(9999),
  /** Most acts are about a task that waits, or lives would seldom get far. */
  kind: constantFrom('ANY', 'ANY', 'ANY', 'CLOCK', 'TURN', 'TASK', 'TASK', 'TASK', 'TASK', 'TASK', 'TASK', 'TASK'),
  level: constantFrom(undefined, undefined, undefined, ...LEVELS),
  role: constantFrom('CLERK', 'HEAD', 'HEAD', 'HEAD', 'DEPUTY'),
  personId: constantFrom(...Array.from({ length: 8 }, () => undefined), 'lan', 'minh'),
  days: nat(3),
  delegation: constantFrom('VALID', 'VALID', 'NONE', 'ENDED'),
  season: constantFrom(...Array.from({ length: 9 }, () => 'OPEN' as const), 'BEFORE', 'CLOSED', 'ENDED'),
  isRivalled: seldom(4),
  isFull: seldom(9),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer Told> ? Told : never;

/** Any life of a case under any such rule set: up to sixty acts of all words. */
export const anyLife: fc.Arbitrary<Life> = fc
  .tuple(rules, fc.array(attempt, { minLength: 20, maxLength: 60, size: 'max' }))
  .map(([ruled, attempts]) => attempts.reduce(live, { ...draft(ruled), rules: ruled, steps: [], unsealed: [] }));

const DAY_MS = 24 * 60 * 60 * 1000;

function live(life: Life, told: Attempt): Life {
  const before = life.state;
  const facts = factsOf(before, told);
  const command = commandOf(before, chosen(before, told));
  const judged = decide(before, command, facts);
  const at = life.at + told.days * DAY_MS;
  const actor = facts.actor as Actor;
  const events = judged.events ?? [];
  const moved = record(life, events, actor, at);
  const raw = events.map((event, index) => ({ seq: before.seq + index + 1, at, actor, event }));
  const step = { before, command, facts, judged, after: moved.state };
  return { ...life, ...moved, steps: [...life.steps, step], unsealed: [...life.unsealed, ...raw] };
}

/** Any act at all, a clock that rings, a turn, or what an office does about a task that waits. */
function chosen(state: CaseState, { draw, kind, level }: Attempt): Act {
  const of = <Item>(items: readonly Item[]) => items[draw % items.length];
  const clock = of(state.clocks)?.clock;
  if (kind === 'ANY') return { ...(level ? { level } : {}), ...of(EVERYTHING) } as Act;
  if (kind === 'CLOCK' && clock) return { type: 'lapse', clock };
  return (kind === 'TURN' ? of(TURNS) : of(NEXT[of(tasksOf(state))?.kind ?? 'NOTHING'])) as Act;
}

function factsOf(state: CaseState, told: Attempt): Facts {
  const { role, personId, delegation, season, isRivalled, isFull } = told;
  const ballots = (state.at && reviewAt(state, state.at)?.council?.ballots) || [];
  const written = ballots.filter((ballot) => ballot.written).length;
  return {
    actor: { kind: 'OFFICE', role, unitId: null, ...(personId ? { personId } : {}) } as Actor,
    achievementHeldBy: isRivalled ? ('rival' as NominationId) : null,
    seasonHasEnded: season === 'ENDED',
    seasonWindow: (season === 'ENDED' ? 'CLOSED' : season) as NonNullable<Facts['seasonWindow']>,
    ballots: { for: ballots.length, against: 0, blank: 0, written },
    ...rosterOf(told),
    delegation: delegation as NonNullable<Facts['delegation']>,
    granted: isFull ? 5 : 0,
  };
}

/** Mostly there is no roster, or the own seat: or councils would seldom get far. Drawn apart from which act is chosen. */
function rosterOf({ draw }: Attempt): Pick<Facts, 'councilTerms' | 'seat'> {
  const seat = draw % 11 === 0 ? 'ENDED' : draw % 13 === 0 ? 'OF_ANOTHER' : 'OWN';
  return { councilTerms: draw % 7 === 0 ? { inTerm: 2 } : null, seat };
}
