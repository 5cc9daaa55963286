import { calendarDayOf, isoDay } from '../src/calendar/calendar-day.ts';
import type { Actor } from '../src/case/actor.ts';
import type { Command } from '../src/case/command.ts';
import { decide } from '../src/case/decider.ts';
import type { CaseEvent, RecordedEvent } from '../src/case/event.ts';
import { evolve } from '../src/case/evolve.ts';
import type { Facts } from '../src/case/facts.ts';
import type { LevelReview } from '../src/case/review.ts';
import { sealClocks } from '../src/case/seal.ts';
import { type CaseState, draftCase, reviewAt } from '../src/case/state.ts';
import type { AchievementId, NomineeId, SeasonId, UnitId } from '../src/ids.ts';
import type { LevelKey, Role } from '../src/level/words.ts';
import type { Refusal } from '../src/refusal/refusal.ts';
import type { RuleSet } from '../src/rulesets/ruleset.ts';
import { stepwise } from './stepwise.ts';

/** A case in play: what it is now, what its ledger holds, and the instant of the last act. */
export interface Played {
  readonly state: CaseState;
  readonly ledger: readonly RecordedEvent[];
  readonly at: number;
}

type Placed<Asked> = Asked extends { readonly level: LevelKey }
  ? Omit<Asked, 'level'> & { readonly level?: LevelKey }
  : Asked;

/**
 * A command, at the level where the case stands unless it names another; `on` is the day (`yyyy-mm-dd`, at nine in the
 * morning), the last act's where none is named; `by` the role, the person or the unit that acts.
 */
export type Act = Placed<Command> & {
  readonly on?: string;
  readonly by?: Role | { readonly person?: string; readonly role?: Role; readonly unit?: string };
  readonly facts?: Facts;
};

export const unit = (name: string) => name as UnitId;
export const UNITS = { WARD: unit('ward'), DISTRICT: unit('district'), CITY_POLICE: unit('police') } as const;
export const remark = (name: string) => ({ remarkId: name, commitment: 'c'.repeat(64) });

export const SUBMISSION = {
  type: 'submit',
  seasonId: 'season' as SeasonId,
  nomineeId: 'nominee' as NomineeId,
  nomineeCommitment: 'a'.repeat(64),
  achievementId: 'achievement' as AchievementId,
  category: 'INDIVIDUAL',
  period: '2022',
  asks: 'CITY_POLICE',
  procedure: 'ORDINARY',
  startAt: 'WARD',
  from: unit('group'),
  units: UNITS,
  ruleSetHash: 'b'.repeat(64),
} as const;

export const draft = (rules: RuleSet = stepwise): Played => ({
  state: draftCase(rules),
  ledger: [],
  at: instant('2023-03-24'),
});

/** A case submitted on Friday 24 March 2023; it waits at the ward. */
export function nominated(rules: RuleSet = stepwise, more: Partial<Extract<Command, { type: 'submit' }>> = {}): Played {
  return play(draft(rules), { ...SUBMISSION, ...more, by: 'NOMINATOR' });
}

/** The case after these acts. An act that is refused is a fault of the spec. */
export function play(from: Played, ...acts: readonly Act[]): Played {
  return acts.reduce((played, act) => {
    const { at, actor, judged } = judge(played, act);
    if (judged.refusal) throw new Error(`${act.type} is refused: ${JSON.stringify(judged.refusal)}`);
    return record(played, judged.events, actor, at);
  }, from);
}

/** The case with these events in its ledger, sealed as the act that records does it. */
export function record(played: Played, events: readonly CaseEvent[], actor: Actor, at: number): Played {
  const recorded = events.map((event, index) => {
    return { seq: played.state.seq + index + 1, at, actor, event: sealClocks(event, at) };
  });
  return { state: recorded.reduce(evolve, played.state), ledger: [...played.ledger, ...recorded], at };
}

/** The events that the act would lead to; it must not be refused. */
export function eventsOf(played: Played, act: Act): readonly CaseEvent[] {
  return play(played, act)
    .ledger.slice(played.ledger.length)
    .map(({ event }) => event);
}

export function refusalOf(played: Played, act: Act): Refusal | null {
  return judge(played, act).judged.refusal ?? null;
}

export function codeOf(played: Played, act: Act): Refusal['code'] | null {
  return refusalOf(played, act)?.code ?? null;
}

/** The latest round of the level where the case stands, or of another. */
export function reviewOf({ state }: Played, level: LevelKey | null = state.at): LevelReview {
  const review = level && reviewAt(state, level);
  if (!review) throw new Error(`No review at ${level}.`);
  return review;
}

/** The last day of each clock: null where it is stopped. */
export function clocksOn({ state }: Played): { readonly [clock: string]: string | null } {
  return Object.fromEntries(
    state.clocks.map(({ clock, dueAt }) => [clock, dueAt === null ? null : isoDay(calendarDayOf(dueAt - 1))]),
  );
}

/** Nine in the morning of that day in Vietnam. */
export const instant = (day: string) => Date.parse(`${day}T09:00:00+07:00`);

const WITHOUT_LEVEL = 'submit supplement resubmit withdraw lapse reconsider migrateRuleSet replaceUnit'.split(' ');
const ROLE_OF: { readonly [word: string]: Role } = { decide: 'HEAD', issueReserved: 'HEAD', revoke: 'HEAD' };

/** The command of an act, at the level where the case stands unless the act names another. */
export function commandOf({ at }: CaseState, { on: _on, by: _by, facts: _facts, ...asked }: Act): Command {
  return (WITHOUT_LEVEL.includes(asked.type) ? asked : { level: at ?? 'WARD', ...asked }) as Command;
}

function judge({ state, at: before }: Played, act: Act) {
  const { on, by, facts } = act;
  const { role = ROLE_OF[act.type] ?? 'CLERK', person, unit: of } = typeof by === 'object' ? by : { role: by };
  const actor: Actor = { kind: 'OFFICE', role, unitId: of ? unit(of) : null, ...(person ? { personId: person } : {}) };
  return { at: on ? instant(on) : before, actor, judged: decide(state, commandOf(state, act), { actor, ...facts }) };
}
