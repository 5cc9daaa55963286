import { describe, expect, it } from '@jest/globals';
import { shippedRuleSet } from './shipped.ts';

const laid = (id: string, overrides: object) => shippedRuleSet(id, overrides as never);

describe('A shorter route laid over a shipped rule set', () => {
  it.each([
    ['plain', ['WARD']],
    ['plain', ['WARD', 'DISTRICT']],
    ['hanoi-2022', ['WARD', 'DISTRICT']],
    ['2024', ['DISTRICT', 'CITY_POLICE']],
    ['2025-07', ['WARD']],
  ])('%s along %j needs no other table, and says nothing of the levels that are left out', (id, route) => {
    const read = laid(id, { route });
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    const { steps, categoriesAllowed, councils = {}, forks = [] } = read.rules;
    expect([steps, categoriesAllowed].map((table) => Object.keys(table))).toEqual([route, route]);
    expect(Object.keys(councils).filter((level) => !route.includes(level))).toEqual([]);
    expect(forks.filter(({ to }) => !route.includes(to))).toEqual([]);
  });

  it('A table that is laid over too is read as it is: a step that no route reaches is told', () => {
    const steps = { WARD: ['decide'], DISTRICT: ['decide'] };
    expect(laid('plain', { route: ['WARD'], steps })).toMatchObject({
      problems: [{ path: 'overrides.steps.DISTRICT' }],
    });
  });

  it('A route of no known shape is told by its own mistake', () => {
    expect(laid('plain', { route: ['MOON'] })).toMatchObject({
      problems: [{ path: expect.stringContaining('route') }],
    });
  });
});
