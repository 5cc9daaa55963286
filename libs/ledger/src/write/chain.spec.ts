import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonical } from '../format/canonical.ts';
import { entryForm, GENESIS_HASH, LEDGER_FORMAT, leafHash } from '../format/entry.ts';
import { chain, EMPTY_CHAIN, type UnchainedEntry } from './chain.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const entry = (kind: string): UnchainedEntry => ({
  caseId: 'case',
  at: '2023-04-03T02:00:00.000Z',
  actor: { kind: 'OFFICE', role: 'HEAD', unitId: 'w' },
  commandId: 'command',
  kind,
  ruleSet: 'f'.repeat(64),
  body: { level: 'WARD' },
});

describe('The chain of a case', () => {
  it('The first entry follows the genesis hash, each later one the hash of the one before', () => {
    const [first, second] = chain(EMPTY_CHAIN, [entry('LevelDecided'), entry('NominationClosed')], sha256);
    expect(first).toMatchObject({ caseSeq: 1, prevHash: GENESIS_HASH });
    expect(second).toMatchObject({ caseSeq: 2, prevHash: first?.leafHash });
  });

  it('Entries chained at once or one after the other are the same', () => {
    const both = chain(EMPTY_CHAIN, [entry('a'), entry('b')], sha256);
    const [one] = chain(EMPTY_CHAIN, [entry('a')], sha256);
    expect([one, ...chain(one as { caseSeq: number; leafHash: string }, [entry('b')], sha256)]).toEqual(both);
  });

  it('Nothing to chain adds nothing', () => {
    expect(chain(EMPTY_CHAIN, [], sha256)).toEqual([]);
  });

  it('A leaf is hashed behind a zero byte, so that it can never be taken for a node of a tree', () => {
    const placed = { ...entry('a'), caseSeq: 1, prevHash: GENESIS_HASH };
    const bytes = Buffer.concat([Buffer.from([0]), Buffer.from(canonical(entryForm(placed)), 'utf8')]);
    expect(leafHash(placed, sha256)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('The hashed form names its format and leaves out what a row has beside the entry', () => {
    const row = { ...entry('a'), caseSeq: 1, prevHash: GENESIS_HASH, leafHash: 'x', treeIndex: 7 };
    const { leafHash: _, treeIndex: __, ...kept } = row;
    expect(entryForm(row)).toEqual({ format: LEDGER_FORMAT, ...kept });
  });
});
