import { type LevelKey, type RuleSet, TIES, VOTE_BASES } from '@laurel/domain';
import type { Random } from '../support/random.ts';

/** Other figures for single entries of a rule set, such as fit to it. */
export const OTHER_FIGURES: { readonly [entry: string]: (random: Random, base: RuleSet) => unknown } = {
  clocks: (random, { route, steps }) => ({
    levels: ofSome(
      route,
      (level) => steps[level]?.includes('receive'),
      (level) => anyLevelClock(random, level !== route.at(-1)),
    ),
    supplement: { workingDays: random.between(1, 3) },
    ...(random.chance(0.5) ? { correction: { workingDays: 3 } } : {}),
    ...(random.chance(0.5) ? { claim: { workingDays: 2 } } : {}),
  }),
  councils: (random, { route, steps }) => {
    const hasCouncil = (level: LevelKey) => steps[level]?.includes('council') && random.chance(0.8);
    return ofSome(route, hasCouncil, () => anyCouncil(random));
  },
  categoriesAllowed: (random, { route, categoriesAllowed }) => ({
    ...categoriesAllowed,
    [random.one(route)]: ['INDIVIDUAL'],
  }),
  supplementsPerLevel: (random) => random.between(0, 2),
  quotas: (random, { route }) => ({ [random.one(route)]: { INDIVIDUAL: random.between(0, 1) } }),
  needsEndorsement: () => true,
  routes: (random, { route }) => ({ HOUSEHOLD: random.chance(0.5) ? route.slice(0, -1) : route.slice(0, 1) }),
  forks: (random) => {
    const fork = { from: 'WARD', to: 'CITY_POLICE' };
    return random.one([[], [fork], [{ ...fork, categories: ['INDIVIDUAL'] }]]);
  },
  simplified: () => ({ ground: 'SIMPLIFIED_PROCEDURE' }),
};

function ofSome(
  levels: readonly LevelKey[],
  isChosen: (level: LevelKey) => unknown,
  make: (level: LevelKey) => object,
) {
  return Object.fromEntries(levels.filter(isChosen).map((level) => [level, make(level)]));
}

function anyLevelClock(random: Random, canForward: boolean): object {
  const workingDays = random.between(1, 4);
  const outcome = random.one(['STAY', 'LAPSE', canForward ? 'FORWARD' : 'STAY']);
  return { workingDays, remindBefore: random.between(0, workingDays - 1), outcomeAfter: random.between(1, 2), outcome };
}

function anyCouncil(random: Random): object {
  const percent = random.one([0, 50, 50, 50, 90, 100]);
  return {
    quorum: random.one([
      { num: 2, den: 3 },
      { num: 1, den: 2 },
      { num: 1, den: 9 },
    ]),
    threshold: { percent, isStrict: percent < 100 && random.chance(0.5) },
    base: random.one(VOTE_BASES),
    isSecret: random.chance(0.5),
    allowsWrittenBallots: random.chance(0.5),
    recusalShrinksBase: random.chance(0.5),
    tie: random.one(TIES),
  };
}
