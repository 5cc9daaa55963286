import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ACCEPTED, contractBreaks, isOtherContract, withoutTexts } from './rules/contract.ts';
import type { ApiDocument } from './rules/contract-words.ts';
import { ADDITIONS } from './rules/planted-additions.ts';
import { BREAKS } from './rules/planted-breaks.ts';
import { SMALL_CONTRACT } from './rules/planted-contract.ts';
import { root } from './rules/source-files.ts';

const read = (path: string): ApiDocument => JSON.parse(readFileSync(join(root, path), 'utf8'));
const told = (accepted: ApiDocument, present: ApiDocument) =>
  contractBreaks(accepted, present).map(({ at, text }) => `${at}: ${text}`);
type Draft = ReturnType<typeof SMALL_CONTRACT>;
const changed = (change: (draft: Draft) => void): ApiDocument => {
  const draft = SMALL_CONTRACT();
  change(draft);
  return draft as unknown as ApiDocument;
};
const small = changed(() => undefined);

describe('The contract', () => {
  it('Keeps what was accepted; to accept additions, or a break under a new version, run: npm run contract', () => {
    expect(existsSync(join(root, ACCEPTED))).toBe(true);
    expect(told(read(ACCEPTED), read('docs/openapi.json'))).toEqual([]);
  });

  it('Is the same as itself, however deep its schemas point at each other', () => {
    expect(told(read('docs/openapi.json'), read('docs/openapi.json'))).toEqual([]);
    expect(told(small, small)).toEqual([]);
    expect(told(withoutTexts(small) as ApiDocument, small)).toEqual([]);
  });

  it.each(BREAKS.map((one) => [one.name, one] as const))('A planted break is found: %s', (_, { change, found }) => {
    expect(told(small, changed(change))).toEqual([found]);
  });

  it.each(BREAKS.map((one) => [one.name, one] as const))('Under another version it is none: %s', (_, { change }) => {
    const next = changed((draft) => {
      change(draft);
      draft.info.version = '0.2.0';
    });
    expect(told(small, next)).toEqual([]);
  });

  it.each(ADDITIONS.map((one) => [one.name, one] as const))('An addition passes: %s', (_, { change }) => {
    expect(told(small, changed(change))).toEqual([]);
  });
});

describe('The version of the contract', () => {
  it.each([
    ['0.1.0', '0.1.1', false],
    ['0.1.0', '0.2.0', true],
    ['0.9.0', '1.0.0', true],
    ['1.0.0', '1.9.0', false],
    ['1.4.0', '2.0.0', true],
    ['0.2.0', '0.1.0', false],
    ['2.0.0', '1.0.0', false],
  ])('After %s, %s is another contract: %s', (accepted, present, isOther) => {
    expect(isOtherContract(accepted, present)).toBe(isOther);
  });

  it('A version that is no number is a fault of ours', () => {
    expect(() => isOtherContract('0.1.0', 'next')).toThrow('is no number');
  });
});
