import { compareSeason, type ComparedSeason, readSeason, type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedSeason } from '../support/season-files.ts';

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
}, 120_000);
afterAll(() => stack?.stop());

const compared = (one: string, other: string): Promise<ComparedSeason> =>
  compareSeason(readSeason(shippedSeason('c-every-path')), [one, other], { apiUrl: stack.apiUrl });

const outcomes = ({ differences }: ComparedSeason) => differences.filter((text) => !/^case .* refusals: /.test(text));

describe('One season under two rule sets', () => {
  it('ends the same under hanoi-2022 and 2024, whose laws differ in who is eligible and who signs', async () => {
    const { differences, rules } = await compared('hanoi-2022', '2024');
    expect(differences).toEqual([]);
    expect(rules.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['eligibility', 'inForce.from', 'signing.WARD.capacities.HEAD']),
    );
  });

  it('ends otherwise under plain only where the fork is not allowed, and asks for no step before a decision', async () => {
    const season = await compared('hanoi-2022', 'plain');
    expect(outcomes(season)).toEqual([
      'tally CITY_POLICE COLLECTIVE granted: hanoi-2022 1; plain 0',
      'tally CITY_POLICE COLLECTIVE inForce: hanoi-2022 1; plain 0',
      'tally CITY_POLICE COLLECTIVE recipients: hanoi-2022 1; plain 0',
      'outcomes COMMENDED: hanoi-2022 14; plain 13',
      'outcomes LAPSED: hanoi-2022 1; plain 2',
      'case collective-03/2022 outcome: hanoi-2022 COMMENDED; plain LAPSED',
      'case collective-03/2022 grants: hanoi-2022 CITY_POLICE ISSUED; plain none',
    ]);
    const refused = season.played[1].cases.flatMap(({ refusals }) => refusals);
    expect([...new Set(refused)].toSorted()).toEqual(['FORK_NOT_ALLOWED', 'NOT_AT_THIS_LEVEL']);
    expect(season.rules.map(({ path }) => path)).toEqual(expect.arrayContaining(['forks', 'steps.WARD', 'councils']));
  });
});
