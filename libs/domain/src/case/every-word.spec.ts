import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AFTERWARDS } from '../../support/any-command.ts';
import { anyLife, type Life, type Step } from '../../support/any-life.ts';
import { isInForce } from '../award/issue.ts';
import { REFUSALS } from '../refusal/catalogue.ts';
import { decide, refusal } from './decider.ts';
import { foldCase } from './evolve.ts';
import { FOLDS } from './folds.ts';
import { tasksOf } from './waiting.ts';
import { WORDS } from './words.ts';

const RUNS = { seed: 20_230_424, numRuns: 500 };
const always = (holds: (life: Life) => boolean, runs = RUNS) => fc.assert(fc.property(anyLife, holds), runs);
/** Enough for what is seldom to come up whatever the seed. */
const MANY = { ...RUNS, numRuns: 1_500 };
const everyStep = (holds: (step: Step) => boolean) => always(({ steps }) => steps.every(holds));

describe('Whatever is asked of a case, in any order and under any rule set', () => {
  it('The fold of the sealed ledger is the state, and sealing the clocks tells the fold nothing new', () =>
    always(({ rules, state, ledger, unsealed }) => {
      expect(foldCase(rules, ledger)).toEqual(state);
      expect(foldCase(rules, unsealed)).toEqual(state);
      return true;
    }));

  it('A refused command changes nothing, and the refusal foretold is the one that is given', () =>
    everyStep(({ before, command, facts, judged, after }) => {
      const foretold = refusal(before, command, facts);
      if (!judged.refusal) return foretold === null && judged.events.length > 0;
      return after === before && foretold?.code === judged.refusal.code;
    }));

  it('A judgement leaves the state and the command as they were, and is given again when it is asked again', () =>
    everyStep(({ before, command, facts, judged }) =>
      isDeepStrictEqual(decide(frozen(before), frozen(command), facts), judged),
    ));

  it('A closed case stays closed as it ended, and takes only what follows an award', () =>
    everyStep(({ before, command, judged, after }) => {
      if (before.phase !== 'CLOSED') return true;
      const isKept = after.phase === 'CLOSED' && after.outcome === before.outcome && after.at === null;
      return isKept && (judged.events === undefined || AFTERWARDS.includes(command.type));
    }));

  it('A round that is over is never changed, whoever took its office over', () =>
    everyStep(({ before, after }) => {
      const current = before.reviews.findLastIndex(({ level }) => level === before.at);
      return before.reviews.every((review, index) => {
        const now = after.reviews[index];
        return index === current || isDeepStrictEqual({ ...now, unitId: review.unitId }, review);
      });
    }));

  it('An open case asks somebody at the level where it stands; a closed one and a draft ask nobody', () =>
    everyStep(({ after }) => {
      const isOpen = after.phase !== 'DRAFT' && after.phase !== 'CLOSED';
      const tasks = tasksOf(after);
      return isOpen ? tasks.length > 0 && tasks.every(({ level }) => level === after.at) : tasks.length === 0;
    }));

  it('A clock has one entry, belongs to the level where the case stands, and stands still while it is held', () =>
    everyStep(({ after: { clocks, phase, at } }) => {
      const isSingle = new Set(clocks.map(({ clock }) => clock)).size === clocks.length;
      const isHere = clocks.every(({ level }) => level === at);
      return isSingle && isHere && (phase !== 'ON_HOLD' || clocks.every(({ dueAt }) => dueAt === null));
    }));

  it('No case gets a second commendation in force under the exclusive policy, nor under the one that supersedes', () =>
    everyStep(({ before, after }) => {
      const isGrant = after.grants.length > before.grants.length;
      const mayBeMany = after.rules.issuePolicy === 'CUMULATIVE';
      return !isGrant || mayBeMany || after.grants.filter(isInForce).length === 1;
    }));

  it('The ledger holds whole numbers only, and reads as it was written', () =>
    always(({ ledger }) => {
      const written = JSON.stringify(ledger);
      return isDeepStrictEqual(JSON.parse(written), ledger) && !/[:[,]-?\d+[.e]/.test(written);
    }));
});

describe('Every word', () => {
  it('These lives meet every word, every event and every refusal that the core can give', () => {
    const met = new Set<string>();
    always(({ steps }) => {
      for (const { command, judged } of steps) {
        if (judged.refusal) met.add(judged.refusal.code);
        else for (const name of [command.type, ...judged.events.map(({ kind }) => kind)]) met.add(name);
      }
      return true;
    }, MANY);
    const text = coreText();
    // Whether a day is over is known to the act that records, which asks the core of the events.
    const given = Object.keys(REFUSALS).filter((code) => text.includes(`'${code}'`) && code !== 'DEADLINE_PASSED');
    expect(given.length).toBeGreaterThan(50);
    const all = [...Object.keys(WORDS), ...Object.keys(FOLDS), ...given];
    expect(all.filter((name) => !met.has(name))).toEqual([]);
  });

  it('An event that nobody knows is a fault, and so is one out of turn', () => {
    const actor = { kind: 'SYSTEM', role: 'CLOCK', unitId: null } as const;
    const entry = { seq: 1, at: 0, actor, event: { kind: 'NominationForgotten' } as never };
    const rules = {} as never;
    expect(() => foldCase(rules, [entry])).toThrow('Nobody knows what NominationForgotten changes.');
    expect(() => foldCase(rules, [{ ...entry, seq: 2 }])).toThrow('entry 2 cannot follow it');
  });
});

/** What the core says: only codes that stand in it can it give; the others are given at the door and by lists. */
function coreText(): string {
  const rooms = ['award', 'case', 'council', 'season', 'signing'].map((word) => join(import.meta.dirname, '..', word));
  const files = rooms.flatMap((room) => readdirSync(room).map((file) => join(room, file)));
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  return sources.map((file) => readFileSync(file, 'utf8')).join('');
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
