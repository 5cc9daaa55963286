import type { RuleSet } from '@laurel/domain';
import { type Random, seeded } from '../support/random.ts';
import { anyAct, anyTemper, type ModelAct } from './any-act.ts';
import { type LaidRules, RULES_TO_LIVE_BY, rulesOf } from './any-rules.ts';
import { shrunk } from './shrink.ts';
import { openReadings, read, type Readings, type Verdict } from './two-readings.ts';

/** Rival cases for one achievement, and what is asked of them one after the other. */
export interface ModelLife {
  readonly laid: LaidRules;
  readonly cases: number;
  readonly acts: readonly ModelAct[];
}

interface End {
  readonly domain: string;
  readonly paper: string;
}

/** Where the domain and the paper part: the number of the life, and the few acts that it takes. */
export interface Parting extends ModelLife, End {
  readonly seed: number;
  readonly number: number;
}

/** What was met on the way, so that a test can tell that nothing was left out. */
export interface Met {
  acts: number;
  readonly kinds: Set<string>;
  readonly codes: Set<string>;
  readonly taken: Set<string>;
  readonly refused: Set<string>;
  /** A word and a code that refused it: `hold CASE_CLOSED`. */
  readonly answers: Set<string>;
}

export function nothingMet(): Met {
  return { acts: 0, kinds: new Set(), codes: new Set(), taken: new Set(), refused: new Set(), answers: new Set() };
}

export interface Lives {
  readonly seed: number;
  /** The first life, and the one before which it ends. */
  readonly from: number;
  readonly to: number;
  readonly met: Met;
  /** How the rules stand on paper, for a test that plants a misreading. */
  readonly misread?: (rules: RuleSet) => RuleSet;
}

/** Lives one life after the other, until the two readings part in one; null when they never do. */
export function findParting({ seed, from, to, met, misread = asIs }: Lives): Parting | null {
  for (let number = from; number < to; number += 1) {
    const life = live(seeded(seed + Math.imul(number, 0x9e3779b1)), met, misread);
    if (!life) continue;
    const short = shrunk(life, (shorter) => endOf(shorter, misread));
    return { seed, number, ...short, ...(endOf(short, misread) as End) };
  }
  return null;
}

const asIs = (rules: RuleSet) => rules;

/** Lives one life; gives it back when the two readings parted in it, up to the act where they did. */
function live(random: Random, met: Met, misread: typeof asIs): ModelLife | null {
  const { laid, rules } = random.one(RULES_TO_LIVE_BY);
  const cases = random.between(2, 3);
  const readings = openReadings(rules, cases, misread(rules));
  const temper = anyTemper(random);
  const acts: ModelAct[] = [];
  for (let left = random.between(20, 70); left > 0; left -= 1) {
    const act = anyAct(random, readings.sheets, temper);
    acts.push(act);
    const verdict = readOrFault(readings, act);
    if (verdict.domain !== verdict.paper) return { laid, cases, acts };
    note(met, act, verdict);
    if (random.chance(0.2) && readings.sheets.every(({ phase }) => phase === 'CLOSED')) break;
  }
  return null;
}

/** A fault of either is a parting too: neither may throw, whatever is asked. */
function readOrFault(readings: Readings, act: ModelAct): Verdict {
  try {
    return read(readings, act);
  } catch (fault) {
    return { code: null, recorded: [], domain: `throws ${String(fault)}`, paper: 'nobody throws' };
  }
}

function note(met: Met, { command }: ModelAct, { code, recorded }: Verdict): void {
  met.acts += 1;
  (code ? met.refused : met.taken).add(command.type);
  if (code) met.codes.add(code);
  if (code) met.answers.add(`${command.type} ${code}`);
  for (const kind of recorded) met.kinds.add(kind);
}

/** How a life ends when it is told again: parted at its last act, or null. */
function endOf({ laid, cases, acts }: ModelLife, misread: typeof asIs): End | null {
  const rules = rulesOf(laid);
  const readings = openReadings(rules, cases, misread(rules));
  for (const [index, act] of acts.entries()) {
    const { domain, paper } = readOrFault(readings, act);
    if (domain !== paper) return index === acts.length - 1 ? { domain, paper } : null;
  }
  return null;
}
