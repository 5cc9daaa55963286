import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CLIENT_TYPES, clientTypes } from './rules/client-types.ts';
import { root } from './rules/source-files.ts';

describe('The types of the client', () => {
  it('Are those of the published contract; after a wanted change run: npm run build && npm run openapi', async () => {
    const path = join(root, CLIENT_TYPES);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8') === (await clientTypes())).toBe(true);
  });

  it('Name every operation of the contract', async () => {
    const contract = JSON.parse(readFileSync(join(root, 'docs', 'openapi.json'), 'utf8'));
    const methods = Object.values<object>(contract.paths).flatMap((path) => Object.values(path));
    const made = await clientTypes();
    const missing = methods.map(({ operationId }) => operationId).filter((id) => !made.includes(`operations["${id}"]`));
    expect(missing).toEqual([]);
    expect(methods.length).toBeGreaterThan(40);
  });
});
