import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { GENESIS_HASH, type LedgerEntry, leafHash } from '../format/entry.ts';
import { verifyChain } from './chain.ts';

type Sealed = LedgerEntry & { readonly leafHash: string };

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Chained by hand and not by the writer: the verifier is checked against the format. */
function sealed(prevHash: string, caseSeq: number, more: Partial<LedgerEntry> = {}): Sealed {
  const entry: LedgerEntry = {
    caseId: 'case',
    caseSeq,
    at: '2023-04-03T02:00:00.000Z',
    actor: { kind: 'OFFICE', role: 'HEAD', unitId: 'w' },
    commandId: `command-${caseSeq}`,
    kind: 'LevelDecided',
    ruleSet: 'f'.repeat(64),
    body: { level: 'WARD' },
    prevHash,
    ...more,
  };
  return { ...entry, leafHash: leafHash(entry, sha256) };
}

const one = sealed(GENESIS_HASH, 1);
const two = sealed(one.leafHash, 2);
const three = sealed(two.leafHash, 3);
const verdict = (...entries: Sealed[]) => verifyChain('case', entries, sha256);
const changed = (entry: Sealed, change: object) => ({ ...entry, ...change }) as Sealed;

describe('A chain that is verified', () => {
  it('A whole chain has its length and its head', () => {
    expect(verdict(one, two, three)).toEqual({ head: three.leafHash, length: 3 });
  });

  it('An empty chain is whole and stands at the genesis hash', () => {
    expect(verdict()).toEqual({ head: GENESIS_HASH, length: 0 });
  });

  it('Columns of a row that are no part of the entry change nothing', () => {
    expect(verdict(changed(one, { treeIndex: 12 }))).toEqual({ head: one.leafHash, length: 1 });
  });

  it.each([
    ['GAP', 2, 'an entry is missing', [one, three]],
    ['GAP', 1, 'the first entry is missing', [two, three]],
    ['GAP', 3, 'an entry stands twice', [one, two, two]],
    ['GAP', 1, 'two entries changed places', [two, one]],
    ['FOREIGN_CASE', 2, 'an entry is of another case', [one, sealed(one.leafHash, 2, { caseId: 'other' })]],
    ['BROKEN_LINK', 1, 'the first entry does not begin the chain', [sealed('a'.repeat(64), 1)]],
    ['BROKEN_LINK', 3, 'an earlier entry was sealed anew', [one, sealed(one.leafHash, 2, { kind: 'X' }), three]],
    ['CHANGED_ENTRY', 2, 'the body was changed', [one, changed(two, { body: { level: 'DISTRICT' } }), three]],
    ['CHANGED_ENTRY', 1, 'the time was changed', [changed(one, { at: '2023-04-03T02:00:00.001Z' })]],
    ['CHANGED_ENTRY', 1, 'the actor was changed', [changed(one, { actor: { ...one.actor, role: 'DEPUTY' } })]],
    ['CHANGED_ENTRY', 1, 'the command was changed', [changed(one, { commandId: 'another' })]],
    ['CHANGED_ENTRY', 1, 'the rule set was changed', [changed(one, { ruleSet: 'e'.repeat(64) })]],
    ['CHANGED_ENTRY', 1, 'the hash was changed', [changed(one, { leafHash: 'a'.repeat(64) })]],
    ['CHANGED_ENTRY', 1, 'a fraction was put in', [changed(one, { body: { level: 0.5 } })]],
    ['CHANGED_ENTRY', 1, 'a lone surrogate was put in', [changed(one, { body: { level: '\uD800' } })]],
    ['CHANGED_ENTRY', 1, 'the actor was taken out', [changed(one, { actor: null })]],
  ] as const)('%s at entry %i: %s', (fault, caseSeq, _what, entries) => {
    expect(verdict(...entries)).toEqual({ fault: { caseSeq, fault, text: expect.any(String) } });
  });

  it('The first fault is the one that is told', () => {
    const found = verdict(one, changed(two, { kind: 'X' }), changed(three, { caseSeq: 9 }));
    expect(found).toMatchObject({ fault: { caseSeq: 2, fault: 'CHANGED_ENTRY' } });
  });
});
