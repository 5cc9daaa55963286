import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isInForce } from '../award/issue.ts';
import type { NominationId, UnitId } from '../ids.ts';
import { CATEGORIES, LEVELS, ONWARDS, OWN_AWARDS } from '../level/words.ts';
import { plain } from '../rulesets/plain.ts';
import { FALLBACKS, ISSUE_POLICIES, type RuleSet } from '../rulesets/ruleset.ts';
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';
import { decide, refusal } from './decider.ts';
import type { RecordedEvent } from './event.ts';
import { evolve, foldCase } from './evolve.ts';
import { type CaseState, draftCase } from './state.ts';
import { clocksOf, tasksOf } from './waiting.ts';

const RUNS = { seed: 20_230_403, numRuns: 3000 };
const units = Object.fromEntries(plain.route.map((level) => [level, `unit of ${level}` as UnitId]));
const reason = { remarkId: 'r', commitment: 'c' };
const actor: Actor = { kind: 'OFFICE', role: 'HEAD', unitId: null };

interface Life {
  readonly state: CaseState;
  readonly ledger: readonly RecordedEvent[];
}
const { constantFrom } = fc;
const anyRules = fc
  .tuple(constantFrom(...ISSUE_POLICIES), constantFrom(...FALLBACKS), fc.subarray([...CATEGORIES]))
  .map(([issuePolicy, fallback, WARD]): RuleSet => {
    return { ...plain, issuePolicy, fallback, categoriesAllowed: { ...plain.categoriesAllowed, WARD } };
  });
/** A level, or null for the one where the case stands: or lives would seldom get far. */
const level = constantFrom(null, null, null, null, null, null, ...LEVELS);
const attempt = fc.record({
  of: fc.nat(2),
  isLate: fc.nat(9).map((draw) => draw === 0),
  level,
  category: constantFrom(...CATEGORIES),
  command: constantFrom(
    ...OWN_AWARDS.flatMap((ownAward) => ONWARDS.map((onward) => ({ type: 'decide', ownAward, onward }))),
    ...OWN_AWARDS.map((ownAward) => ({ type: 'decide', ownAward, onward: 'FORWARD' })),
    { type: 'decide', ownAward: 'NO_AWARD', onward: 'FORWARD', to: 'CITY_POLICE' },
    { type: 'submit' },
    { type: 'submit' },
    { type: 'issueReserved' },
    { type: 'declineReserved', reason },
    ...(['withdraw', 'lapse'] as const).map((type) => ({ type, clock: 'SEASON_END' })),
  ),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer Told> ? Told : never;

/** Several cases for one achievement; what another case holds is told to each command, as the tables tell it. */
function live(rules: RuleSet, attempts: readonly Attempt[]) {
  const lives: Life[] = Array.from({ length: 3 }, () => ({ state: draftCase(rules), ledger: [] }));
  const steps = attempts.map((told) => {
    const { state, ledger } = lives[told.of] as Life;
    const at = told.level ?? state.at ?? 'WARD';
    const place = told.command.type === 'submit' ? { startAt: at, units, category: told.category } : { level: at };
    const command = { ...told.command, ...place } as Command;
    const heldBy = lives.findIndex((rival, index) => index !== told.of && rival.state.grants.some(isInForce));
    const achievementHeldBy = heldBy < 0 ? null : (`case ${heldBy}` as NominationId);
    const facts = { achievementHeldBy, seasonHasEnded: told.isLate };
    const judged = decide(state, command, facts);
    const recorded = (judged.events ?? []).map((event, i) => ({ seq: state.seq + i + 1, at: i, actor, event }));
    lives[told.of] = { state: recorded.reduce(evolve, state), ledger: [...ledger, ...recorded] };
    return { before: state, command, facts, judged };
  });
  return { rules, lives, steps };
}

const attempts = fc.array(attempt, { minLength: 5, maxLength: 40, size: 'max' });
const always = (holds: (story: ReturnType<typeof live>) => boolean) =>
  fc.assert(
    fc.property(anyRules, attempts, (rules, told) => holds(live(rules, told))),
    RUNS,
  );
const decisionsOf = ({ ledger }: Life) => ledger.map(({ event }) => event).filter((e) => e.kind === 'LevelDecided');

describe('Whatever is asked of several cases for one achievement, in any order and under any rule set', () => {
  it('No achievement gets a second commendation in force under the exclusive policy', () =>
    always(({ rules, lives }) => {
      const inForce = lives.flatMap(({ state }) => state.grants.filter(isInForce));
      return rules.issuePolicy !== 'EXCLUSIVE_PER_ACHIEVEMENT' || inForce.length <= 1;
    }));

  it('No case has two commendations in force under INTERIM_SUPERSEDED', () =>
    always(({ rules, lives }) => {
      const counts = lives.map(({ state }) => state.grants.filter(isInForce).length);
      return rules.issuePolicy !== 'INTERIM_SUPERSEDED' || Math.max(...counts) <= 1;
    }));

  it('A closed case takes nothing any more', () =>
    always(({ steps }) =>
      steps.every(({ before, judged }) => before.phase !== 'CLOSED' || judged.events === undefined),
    ));

  it('No level is decided twice in one round', () =>
    always(({ lives }) =>
      lives.every((life) => {
        const places = decisionsOf(life).map((event) => `${event.level} ${event.round}`);
        return new Set(places).size === places.length;
      }),
    ));

  it('The fold of the ledger is the state', () =>
    always(({ rules, lives }) => {
      for (const { state, ledger } of lives) expect(foldCase(rules, ledger)).toEqual(state);
      return true;
    }));

  it('A command is refused or has events, never both, and the refusal foretold is the one that is given', () =>
    always(({ steps }) =>
      steps.every(({ before, command, facts, judged }) => {
        const foretold = refusal(before, command, facts)?.code;
        return foretold === judged.refusal?.code && (foretold === undefined) === (judged.events?.length ?? 0) > 0;
      }),
    ));

  it('An open case asks one office and hears the clock of the season; a closed one and a draft ask nobody', () =>
    always(({ lives }) =>
      lives.every(({ state }) => {
        const isOpen = state.phase === 'IN_REVIEW' || state.phase === 'AWAITING_RESERVED';
        const tasks = tasksOf(state);
        const clocks = clocksOf(state).map(({ id }) => id);
        const isHeard = clocks.join() === (isOpen ? 'SEASON_END' : '');
        return isHeard && tasks.length === (isOpen ? 1 : 0) && (tasks[0]?.level ?? null) === state.at;
      }),
    ));

  it('A case that its offices ended is COMMENDED when it was commended at least once, and only then', () =>
    always(({ lives }) =>
      lives
        .filter(({ state }) => state.outcome === 'COMMENDED' || state.outcome === 'NOT_COMMENDED')
        .every(({ state }) => (state.outcome === 'COMMENDED') === state.grants.length > 0),
    ));

  it('These lives meet every event and every refusal of the plain words, so that the properties say something', () => {
    const met = new Set<string>();
    always(({ steps }) => {
      for (const { judged } of steps) met.add(judged.refusal?.code ?? '');
      for (const { judged } of steps) for (const { kind } of judged.events ?? []) met.add(kind);
      return true;
    });
    expect([...met].filter((code) => /^[A-Z_]+$/.test(code))).toHaveLength(13);
    expect([...met].filter((kind) => /[a-z]/.test(kind))).toHaveLength(11);
  });
});
