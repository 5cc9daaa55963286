import type { SeasonFile, SeasonFileAct, SeasonFileNomination } from '@laurel/contracts';

type Expectation = NonNullable<SeasonFile['expect']>;
type Answers = { ownAward: string; onward: string };

interface NaiveCase {
  at: string | null;
  phase: 'OPEN' | 'WAITING' | 'CLOSED';
  outcome: string | null;
  reserved: string[];
  grants: { level: string; state: string }[];
  refusals: string[];
}

const ROUTE = ['WARD', 'DISTRICT', 'CITY_POLICE'];

/**
 * How a season on rule set `plain` ends, written from the season commands alone and on purpose without the product's own
 * functions: the nominations one after the other, then the season's end, then what the file lets happen after it.
 */
export function naiveSeason(file: SeasonFile): Expectation {
  const { issuePolicy = 'EXCLUSIVE_PER_ACHIEVEMENT', fallback = 'NONE' } = file.ruleSet.overrides ?? {};
  const holders = new Map<string, string>();
  const cases = new Map<string, NaiveCase>();

  const play = (nomination: SeasonFileNomination, acts: SeasonFileAct[]) => {
    const state = cases.get(nomination.ref) as NaiveCase;
    for (const act of acts) {
      const refused = act.by === 'CLOCK' ? null : carryOut(nomination, state, act);
      if (refused) state.refusals.push(refused);
    }
  };

  const carryOut = (nomination: SeasonFileNomination, state: NaiveCase, act: SeasonFileAct): string | null => {
    if (state.phase === 'CLOSED') return 'CASE_CLOSED';
    if (act.do === 'withdraw') return close(state, 'WITHDRAWN');
    if (act.do === 'decide') return decide(nomination, state, act.at, act.with as Answers);
    if (state.phase !== 'WAITING' || state.at !== act.at) return 'NOT_AT_THIS_LEVEL';
    if (act.do === 'declineReserved') return close(state, 'NOT_COMMENDED');
    if (act.do !== 'issueReserved') return 'NOT_AT_THIS_LEVEL';
    return grant(nomination, state, act.at) ?? close(state, 'COMMENDED');
  };

  const decide = (nomination: SeasonFileNomination, state: NaiveCase, level: string, answers: Answers) => {
    const { ownAward, onward } = answers;
    if (state.phase !== 'OPEN' || state.at !== level) return 'NOT_AT_THIS_LEVEL';
    const next = ROUTE[ROUTE.indexOf(level) + 1];
    if (onward === 'FORWARD' && !next) return 'NO_HIGHER_LEVEL';
    if (ownAward === 'RESERVE' && onward === 'STOP') return 'RESERVE_NEEDS_FORWARD';
    if (ownAward === 'RESERVE' && fallback === 'NONE') return 'RESERVE_NOT_ALLOWED';
    if (ownAward === 'COMMEND') {
      if (onward === 'FORWARD' && issuePolicy === 'EXCLUSIVE_PER_ACHIEVEMENT') return 'COMMEND_AND_FORWARD_NOT_ALLOWED';
      const refused = grant(nomination, state, level);
      if (refused) return refused;
    }
    if (ownAward === 'RESERVE') state.reserved.push(level);
    if (onward === 'FORWARD') {
      state.at = next as string;
      return null;
    }
    const hasGrantInForce = state.grants.some((one) => one.state === 'ISSUED');
    const last = state.reserved.at(-1);
    if (ownAward === 'NO_AWARD' && fallback === 'LAST_RESERVED' && last && !hasGrantInForce) {
      state.phase = 'WAITING';
      state.at = last;
      return null;
    }
    return close(state, state.grants.length > 0 ? 'COMMENDED' : 'NOT_COMMENDED');
  };

  const grant = (nomination: SeasonFileNomination, state: NaiveCase, level: string): string | null => {
    const key = [nomination.nominee, nomination.period, nomination.achievement].join('\n');
    if (issuePolicy === 'EXCLUSIVE_PER_ACHIEVEMENT') {
      if ((holders.get(key) ?? nomination.ref) !== nomination.ref) return 'SECOND_GRANT_FOR_ACHIEVEMENT';
      holders.set(key, nomination.ref);
    }
    if (issuePolicy === 'INTERIM_SUPERSEDED') for (const lower of state.grants) lower.state = 'SUPERSEDED';
    state.grants.push({ level, state: 'ISSUED' });
    return null;
  };

  const close = (state: NaiveCase, outcome: string) => {
    Object.assign(state, { phase: 'CLOSED', outcome, at: null });
    return null;
  };

  const seasonEndAt = ({ course }: SeasonFileNomination) => {
    const index = course.findIndex((act) => act.do === 'awaitSeasonEnd');
    return index < 0 ? course.length : index;
  };

  for (const nomination of file.nominations) {
    const at = nomination.startAt ?? 'WARD';
    cases.set(nomination.ref, { at, phase: 'OPEN', outcome: null, reserved: [], grants: [], refusals: [] });
    play(nomination, nomination.course.slice(0, seasonEndAt(nomination)));
  }
  for (const state of cases.values()) if (state.phase !== 'CLOSED') close(state, 'LAPSED');
  for (const nomination of file.nominations) play(nomination, nomination.course.slice(seasonEndAt(nomination)));
  return count(file, cases);
}

function count(file: SeasonFile, cases: Map<string, NaiveCase>): Expectation {
  const outcomes: Record<string, number> = {};
  for (const { outcome } of cases.values()) outcomes[outcome as string] = (outcomes[outcome as string] ?? 0) + 1;
  const tally = ROUTE.flatMap((level) =>
    ['INDIVIDUAL', 'COLLECTIVE'].map((category) => {
      const granted = file.nominations
        .filter((nomination) => nomination.category === category)
        .flatMap(({ ref, nominee }) =>
          (cases.get(ref) as NaiveCase).grants.filter((one) => one.level === level).map((one) => ({ ...one, nominee })),
        );
      const inForce = granted.filter((one) => one.state === 'ISSUED').length;
      const recipients = new Set(granted.map((one) => one.nominee)).size;
      return { level, category, granted: granted.length, inForce, recipients };
    }),
  );
  const list = [...cases].map(([ref, { outcome, grants, refusals }]) => ({ ref, outcome, grants, refusals }));
  return { tally, outcomes, cases: list } as Expectation;
}
