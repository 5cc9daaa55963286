import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCOPES } from '@laurel/contracts';
import { TOKEN_RULES } from '@laurel/api';
import { projectRoot } from '@laurel/platform';
import { describe, expect, it } from '@jest/globals';

interface Operation {
  readonly operationId: string;
  readonly security?: readonly { readonly [scheme: string]: readonly string[] }[];
  readonly responses: object;
}

const document = JSON.parse(readFileSync(join(projectRoot, 'docs', 'openapi.json'), 'utf8'));
const operations = Object.values<Record<string, Operation>>(document.paths).flatMap((path) => Object.values(path));

describe('The scopes of tokens', () => {
  it('Every operation says by one entry whether a token serves for it, and by which scope; no entry is of another', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(TOKEN_RULES).sort());
  });

  it('The published document says the same, and that a token may be refused', () => {
    for (const { operationId, security = [], responses } of operations) {
      const rule = TOKEN_RULES[operationId] ?? '';
      const serves = (SCOPES as readonly string[]).includes(rule);
      // By the only office of the system, or by one that it names.
      const told = [...new Set(security.flatMap(({ token }) => token ?? []))];
      expect([operationId, told]).toEqual([operationId, serves ? [rule] : []]);
      const refusals = ['401', '403'].filter((status) => !Object.hasOwn(responses, status));
      expect([operationId, serves && refusals.length > 0]).toEqual([operationId, false]);
    }
  });
});
