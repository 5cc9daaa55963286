import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_RULE_SETS } from '@laurel/domain';
import { ruleSetHash } from '@laurel/store';
import { describe, expect, it } from '@jest/globals';

const pinned = JSON.parse(readFileSync(join(import.meta.dirname, 'rule-sets.json'), 'utf8')) as Record<string, string>;

describe('The shipped rule sets', () => {
  // A nomination pins its rule set by this hash. Under a shipped id there is one content for ever; another one gets another id.
  it('Each still has the content under which it was shipped', () => {
    const now = Object.fromEntries(Object.entries(SHIPPED_RULE_SETS).map(([id, rules]) => [id, ruleSetHash(rules)]));
    expect(now).toEqual(pinned);
  });

  it('A planted change of one salary is found', () => {
    const { '2024': law } = SHIPPED_RULE_SETS as unknown as Record<string, (typeof SHIPPED_RULE_SETS)['plain']>;
    const [first, ...rest] = law?.bonus?.baseSalaries ?? [];
    const raised = { ...law, bonus: { ...law?.bonus, baseSalaries: [{ ...first, dong: 1 }, ...rest] } };
    expect(ruleSetHash(raised as never)).not.toBe(pinned['2024']);
  });
});
