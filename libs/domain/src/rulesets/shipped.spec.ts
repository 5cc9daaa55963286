import { describe, expect, it } from '@jest/globals';
import { FALLBACKS, ISSUE_POLICIES } from './ruleset.ts';
import { SHIPPED_RULE_SETS, shippedRuleSet } from './shipped.ts';
import { readRuleSet } from './validate.ts';

describe('The shipped rule sets', () => {
  it.each(Object.keys(SHIPPED_RULE_SETS))('%s is valid and carries its own id', (id) => {
    expect(readRuleSet({ ...SHIPPED_RULE_SETS[id] })).toEqual({ rules: expect.objectContaining({ id }) });
  });

  it('Every policy and fallback can be laid over plain, and nothing else changes', () => {
    for (const issuePolicy of ISSUE_POLICIES) {
      for (const fallback of FALLBACKS) {
        const rules = { ...SHIPPED_RULE_SETS.plain, issuePolicy, fallback };
        expect(shippedRuleSet('plain', { issuePolicy, fallback })).toEqual({ rules });
      }
    }
  });

  it.each(['hanoi-1010', '', 'toString', '__proto__'])('"%s" is not shipped, and what is shipped is named', (id) => {
    expect(shippedRuleSet(id)).toEqual({
      problems: [{ path: 'id', text: `no rule set "${id}" is shipped; known are: plain` }],
    });
  });

  it.each([
    [{ issuePolicy: 'ALWAYS' }, 'overrides.issuePolicy'],
    [{ fallback: 'MAYBE' }, 'overrides.fallback'],
    [{ colour: 'red' }, 'overrides.colour'],
    [{ route: ['WARD', 'MOON'] }, 'overrides.route.1'],
    [{ steps: {} }, 'overrides.steps.WARD'],
    [{ categoriesAllowed: { WARD: [] } }, 'overrides.categoriesAllowed.DISTRICT'],
    [JSON.parse('{"__proto__":{"fallback":"NONE"}}'), 'overrides.__proto__'],
  ])('The override %j is refused by its path', (overrides, path) => {
    const overlaid = shippedRuleSet('plain', overrides);
    expect('problems' in overlaid && overlaid.problems[0]?.path).toBe(path);
  });

  it('The format and the id stay what they are', () => {
    const overlaid = shippedRuleSet('plain', { id: 'mine', format: 'laurel.ruleset/1' });
    expect(overlaid).toEqual({
      problems: [
        { path: 'overrides.format', text: 'cannot be overridden' },
        { path: 'overrides.id', text: 'cannot be overridden' },
      ],
    });
  });
});
