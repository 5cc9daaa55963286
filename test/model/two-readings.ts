import {
  type Actor,
  type BallotCount,
  type CaseState,
  type Command,
  decide,
  draftCase,
  evolve,
  type Facts,
  isInForce,
  type LevelKey,
  type NominationId,
  type RuleSet,
  sealClocks,
  THE_CLOCK,
} from '@laurel/domain';
import type { ModelAct } from './any-act.ts';
import type { Asked } from './asked.ts';
import { isEarliest, lookAtCase } from './domain-look.ts';
import { carryOut } from './naive-case.ts';
import { lookAtSheet } from './naive-look.ts';
import { blankSheet, type PaperRules, type Sheet } from './paper.ts';

/** The same rival cases twice: as the domain keeps them, and on paper. */
export interface Readings {
  readonly sheets: Sheet[];
  readonly states: CaseState[];
  readonly boxes: BallotCount[];
  now: number;
}

/** What both made of an act: the code of a refusal, or what was recorded and how the case looks now. */
export interface Verdict {
  readonly code: string | null;
  readonly recorded: readonly string[];
  readonly domain: string;
  readonly paper: string;
}

/** Monday 3 April 2023, 9:00 in Vietnam. */
const A_MORNING = Date.UTC(2023, 3, 3, 2);
const EMPTY: BallotCount = { for: 0, against: 0, blank: 0, written: 0 };

/** `onPaper` are the rules as whoever keeps the paper reads them: the same, unless a test plants a misreading. */
export function openReadings(rules: RuleSet, cases: number, onPaper: RuleSet = rules): Readings {
  const each = <Kept>(make: () => Kept) => Array.from({ length: cases }, make);
  return {
    sheets: each(() => blankSheet(onPaper as PaperRules)),
    states: each(() => draftCase(rules)),
    boxes: each(() => EMPTY),
    now: A_MORNING,
  };
}

/** Carries one act out in both. They agree when `domain` and `paper` are the same text. */
export function read(readings: Readings, act: ModelAct): Verdict {
  readings.now += act.after;
  const { now, sheets, states } = readings;
  const { of, command, role, unit, person, delegation, window } = act;
  const before = states[of] as CaseState;
  const recorded: string[] = [];
  const code = byTheDomain(readings, act, recorded);
  const asked = { ...command, at: now, role, unit, person, delegation, window } as unknown as Asked;
  const paperCode = carryOut(sheets, of, asked);
  if (code !== null || paperCode !== null)
    return { code, recorded, domain: code ?? 'taken', paper: paperCode ?? 'taken' };
  const state = states[of] as CaseState;
  const sheet = sheets[of] as Sheet;
  const order = isEarliest(state) ? '' : 'a clock that is not the earliest rings first; ';
  const isUntouched = before === state ? 'nothing was recorded; ' : '';
  return {
    code,
    recorded,
    domain: `${order}${isUntouched}${recorded.join(' ')}; ${lookAtCase(state, now)}`,
    paper: `${sheet.recorded.join(' ')}; ${lookAtSheet(sheet, now)}`,
  };
}

function byTheDomain(readings: Readings, act: ModelAct, recorded: string[]): string | null {
  const { states, boxes, now } = readings;
  const { of } = act;
  const state = states[of] as CaseState;
  const command = withoutSecretVote(state, act.command);
  const actor = actorOf(act);
  const judged = decide(state, command, factsOf(readings, act, actor));
  if (judged.refusal) return judged.refusal.code;
  let after = state;
  for (const event of judged.events) {
    after = evolve(after, { seq: after.seq + 1, at: now, actor, event: sealClocks(event, now) });
    recorded.push(event.kind);
  }
  states[of] = after;
  if (command.type === 'conveneCouncil') boxes[of] = EMPTY;
  if (act.command.type === 'castBallot') boxes[of] = withBallot(boxes[of] ?? EMPTY, act.command);
  return null;
}

function actorOf({ command, role, unit, person }: ModelAct): Actor {
  if (command.type === 'lapse') return THE_CLOCK;
  return { kind: 'OFFICE', role, unitId: unit, ...(person ? { personId: person } : {}) } as Actor;
}

/** What the act that records knows from the tables, reckoned from the other cases. */
function factsOf({ states, boxes }: Readings, { of, command, delegation, window }: ModelAct, actor: Actor): Facts {
  const rival = states.findIndex((state, index) => index !== of && state.grants.some(isInForce));
  const { category } = states[of] as CaseState;
  const level = 'level' in command ? command.level : null;
  return {
    achievementHeldBy: rival < 0 ? null : (`case ${rival}` as NominationId),
    seasonHasEnded: window === 'ENDED',
    ...(window === 'ENDED' ? {} : { seasonWindow: window }),
    actor,
    ballots: boxes[of] ?? EMPTY,
    delegation,
    granted: level ? grantedAt(states, level, category) : 0,
  };
}

function grantedAt(states: readonly CaseState[], level: LevelKey, category: string | null): number {
  const alike = states.filter((state) => state.category === category);
  return alike.flatMap(({ grants }) => grants).filter((grant) => grant.level === level).length;
}

/** Under a secret ballot the vote lies in the box alone. */
function withoutSecretVote({ rules, at }: CaseState, command: Command): Command {
  if (command.type !== 'castBallot' || !at || !rules.councils?.[at]?.isSecret) return command;
  const { vote: _, ...rest } = command;
  return rest;
}

function withBallot(box: BallotCount, { vote, written }: Extract<Command, { type: 'castBallot' }>): BallotCount {
  const pile = (vote ?? 'BLANK').toLowerCase() as 'for';
  return { ...box, [pile]: box[pile] + 1, written: box.written + (written ? 1 : 0) };
}
