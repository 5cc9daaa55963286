import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NominationId, UnitId } from '../ids.ts';
import { plain } from '../rulesets/plain.ts';
import type { RuleSet } from '../rulesets/ruleset.ts';
import type { Command } from './command.ts';
import { decide } from './decider.ts';
import { evolve } from './evolve.ts';
import { type CaseState, draftCase } from './state.ts';

const ROUTE = ['WARD', 'DISTRICT', 'CITY_POLICE'];

interface Asked {
  readonly of: number;
  readonly word: string;
  readonly level: string;
  readonly ownAward: string;
  readonly onward: string;
}

/** One case as somebody would keep it on paper who has read the page of the season commands and nothing else. */
interface Sheet {
  level: string;
  waitsFor: 'ANSWERS' | 'RESERVE' | null;
  outcome: string | null;
  category: string;
  reserved: string[];
  commendations: { level: string; isInForce: boolean }[];
}

/** The seven refusals and what follows, in the page's own order. Returns a code, or null when the act took effect. */
function byThePage(rules: RuleSet, sheets: readonly Sheet[], { of, word, level, ownAward, onward }: Asked) {
  const sheet = sheets[of] as Sheet;
  const isExclusive = rules.issuePolicy === 'EXCLUSIVE_PER_ACHIEVEMENT';
  const isHeldElsewhere = sheets.some((other) => other !== sheet && other.commendations.some((one) => one.isInForce));
  const end = (outcome: string) => Object.assign(sheet, { waitsFor: null, outcome });
  const commend = () => {
    if (rules.issuePolicy === 'INTERIM_SUPERSEDED') for (const lower of sheet.commendations) lower.isInForce = false;
    sheet.commendations.push({ level, isInForce: true });
  };

  if (sheet.waitsFor === null) return 'CASE_CLOSED'; // 1
  if (word === 'withdraw' || word === 'lapse') {
    end(word === 'withdraw' ? 'WITHDRAWN' : 'LAPSED');
    return null;
  }
  if (sheet.level !== level || sheet.waitsFor !== (word === 'decide' ? 'ANSWERS' : 'RESERVE')) {
    return 'NOT_AT_THIS_LEVEL'; // 2
  }
  if (word === 'declineReserved') {
    end('NOT_COMMENDED');
    return null;
  }
  if (word === 'issueReserved') {
    if (isExclusive && isHeldElsewhere) return 'SECOND_GRANT_FOR_ACHIEVEMENT';
    commend();
    end('COMMENDED');
    return null;
  }
  if (onward === 'FORWARD' && level === 'CITY_POLICE') return 'NO_HIGHER_LEVEL'; // 3
  if (ownAward === 'RESERVE' && onward === 'STOP') return 'RESERVE_NEEDS_FORWARD'; // 4
  if (ownAward === 'RESERVE' && rules.fallback === 'NONE') return 'RESERVE_NOT_ALLOWED';
  if (ownAward === 'COMMEND') {
    if (isExclusive && onward === 'FORWARD') return 'COMMEND_AND_FORWARD_NOT_ALLOWED'; // 5
    const awarded: readonly string[] = rules.categoriesAllowed[level as 'WARD'] ?? [];
    if (!awarded.includes(sheet.category)) return 'CATEGORY_NOT_AWARDED_HERE'; // 6
    if (isExclusive && isHeldElsewhere) return 'SECOND_GRANT_FOR_ACHIEVEMENT'; // 7
    commend();
  }
  if (ownAward === 'RESERVE') sheet.reserved.unshift(level);
  if (onward === 'FORWARD') {
    sheet.level = ROUTE[ROUTE.indexOf(level) + 1] as string;
    return null;
  }
  const isAnyInForce = sheet.commendations.some((one) => one.isInForce);
  const [last] = sheet.reserved;
  if (ownAward === 'NO_AWARD' && rules.fallback === 'LAST_RESERVED' && last && !isAnyInForce) {
    Object.assign(sheet, { waitsFor: 'RESERVE', level: last });
  } else end(sheet.commendations.length > 0 ? 'COMMENDED' : 'NOT_COMMENDED');
  return null;
}

/** The same acts for the domain, a case for each sheet. */
function byTheDomain(cases: CaseState[], { of, word, level, ownAward, onward }: Asked) {
  const state = cases[of] as CaseState;
  const holder = cases.findIndex((other, index) => index !== of && other.grants.some((one) => one.state === 'ISSUED'));
  const achievementHeldBy = holder < 0 ? null : (String(holder) as NominationId);
  const asked = word === 'decide' ? { ownAward, onward } : { clock: 'SEASON_END' };
  const command = { type: word, level, ...asked } as Command;
  const { events = [], refusal } = decide(state, command, { achievementHeldBy });
  const actor = { kind: 'OFFICE', role: 'HEAD', unitId: null } as const;
  cases[of] = events.reduce((moved, event) => evolve(moved, { seq: moved.seq + 1, at: 0, actor, event }), state);
  return refusal?.code ?? null;
}

function submitted(rules: RuleSet, category: string): CaseState {
  const units = Object.fromEntries(ROUTE.map((level) => [level, level as UnitId]));
  const { events = [] } = decide(draftCase(rules), { type: 'submit', startAt: 'WARD', category, units } as Command, {});
  const actor = { kind: 'OFFICE', role: 'NOMINATOR', unitId: null } as const;
  return events.reduce((state, event, at) => evolve(state, { seq: at + 1, at, actor, event }), draftCase(rules));
}

const decisions = ['COMMEND', 'RESERVE', 'NO_AWARD'].flatMap((ownAward) =>
  ['FORWARD', 'FORWARD', 'STOP'].map((onward) => ({ word: 'decide', ownAward, onward })),
);
const others = ['issueReserved', 'declineReserved', 'withdraw', 'lapse'].map((word) => ({
  word,
  ownAward: '',
  onward: '',
}));
/** Null stands for the level where the case is. */
const act = fc.tuple(fc.nat(1), fc.constantFrom(null, null, null, ...ROUTE), fc.constantFrom(...decisions, ...others));
const category = fc.constantFrom('INDIVIDUAL', 'COLLECTIVE');
const wardAwards = fc.constantFrom(['INDIVIDUAL'], ['INDIVIDUAL', 'COLLECTIVE']);

describe('The domain against a naive reading of the season commands', () => {
  const rules = (['EXCLUSIVE_PER_ACHIEVEMENT', 'CUMULATIVE', 'INTERIM_SUPERSEDED'] as const).flatMap((issuePolicy) =>
    (['NONE', 'LAST_RESERVED'] as const).map((fallback) => ({ ...plain, issuePolicy, fallback })),
  );

  it.each(rules)('Two rivals get the same refusals, outcomes and grants under $issuePolicy and $fallback', (base) => {
    const property = fc.property(
      category,
      wardAwards,
      fc.array(act, { maxLength: 30, size: 'max' }),
      (who, ward, acts) => {
        const laid = { ...base, categoriesAllowed: { ...base.categoriesAllowed, WARD: ward } } as RuleSet;
        const cases = [submitted(laid, who), submitted(laid, who)];
        const sheets = cases.map((): Sheet => {
          return { level: 'WARD', waitsFor: 'ANSWERS', outcome: null, category: who, reserved: [], commendations: [] };
        });
        const asked = acts.map(([of, at, told]) => {
          const one = { ...told, of, level: at ?? (sheets[of] as Sheet).level };
          return { domain: byTheDomain(cases, one), page: byThePage(laid, sheets, one) };
        });
        const kept = cases.map(({ outcome, grants }) => {
          return [outcome, ...grants.map(({ level, state }) => `${level} ${state === 'ISSUED'}`)];
        });
        const written = sheets.map(({ outcome, commendations }) => {
          return [outcome, ...commendations.map(({ level, isInForce }) => `${level} ${isInForce}`)];
        });
        // One comparison for each life: a matcher for each act would take most of the time.
        expect([asked.map((one) => one.domain), kept]).toEqual([asked.map((one) => one.page), written]);
      },
    );
    fc.assert(property, { seed: 19_450_902, numRuns: 1000 });
  });
});
