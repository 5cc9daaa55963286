import { type PlayedSeason, playSeason, readSeason, type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedSeason } from '../support/season-files.ts';
import { naiveSeason } from './naive-reference.ts';
import { randomSeason } from './random-season.ts';

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
}, 120_000);
afterAll(() => stack?.stop());

const outcomeOf = ({ match, differences }: PlayedSeason) => ({ match, differences });
const AS_EXPECTED = { match: true, differences: [] };

describe('The shipped seasons', () => {
  it.each(['a-exclusive', 'b-cumulative'])('%s ends as its file expects, played twice on one stack', async (name) => {
    const file = readSeason(shippedSeason(name));
    const { apiUrl } = stack;
    expect(outcomeOf(await playSeason(file, { apiUrl }))).toEqual(AS_EXPECTED);
    expect(outcomeOf(await playSeason(file, { apiUrl, inOrder: true }))).toEqual(AS_EXPECTED);
  });

  it('c-every-path ends as its file expects: returns, silence, councils, fallback, deputy, fork, hold, exchange', async () => {
    const file = readSeason(shippedSeason('c-every-path'));
    expect(outcomeOf(await playSeason(file, { apiUrl: stack.apiUrl }))).toEqual(AS_EXPECTED);
  });

  it('b-cumulative under INTERIM_SUPERSEDED grants 14 and leaves 7 in force', async () => {
    const file = readSeason(shippedSeason('b-cumulative'));
    const overrides = { issuePolicy: 'INTERIM_SUPERSEDED', fallback: 'NONE' };
    const { tally } = await playSeason({ ...file, ruleSet: { id: 'plain', overrides } }, { apiUrl: stack.apiUrl });
    const rows = tally.map(({ level, category, granted, inForce }) => `${level} ${category} ${granted} ${inForce}`);
    expect(rows).toEqual([
      'WARD INDIVIDUAL 5 0',
      'WARD COLLECTIVE 0 0',
      'DISTRICT INDIVIDUAL 5 4',
      'DISTRICT COLLECTIVE 2 1',
      'CITY_POLICE INDIVIDUAL 1 1',
      'CITY_POLICE COLLECTIVE 1 1',
    ]);
  });
});

describe('A random season ends as the naive reading of the season commands says', () => {
  const cases = ['EXCLUSIVE_PER_ACHIEVEMENT', 'CUMULATIVE', 'INTERIM_SUPERSEDED'].flatMap((issuePolicy) =>
    ['NONE', 'LAST_RESERVED'].map((fallback) => ({ issuePolicy, fallback })),
  );

  it.each(cases)('$issuePolicy with fallback $fallback', async ({ issuePolicy, fallback }) => {
    const seed = 20_230_403;
    const file = randomSeason({ seed, nominations: 40, issuePolicy, fallback });
    const played = await playSeason({ ...file, expect: naiveSeason(file) }, { apiUrl: stack.apiUrl });
    expect({ seed, ...outcomeOf(played) }).toEqual({ seed, ...AS_EXPECTED });
    // A season without refusals would prove little.
    expect(played.cases.flatMap((one) => one.refusals).length).toBeGreaterThan(40);
  });
});
