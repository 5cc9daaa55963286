import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChainedEntry, verifyChain } from '@laurel/ledger';
import { describe, expect, it } from '@jest/globals';

/** `expected` is the fault and its place; or the head, and whether it is the one that the receipt promised. */
interface Vector {
  readonly format: string;
  readonly description: string;
  readonly caseId: string;
  readonly entries: readonly ChainedEntry[];
  readonly receipt: { readonly caseSeq: number; readonly leafHash: string };
  readonly expected:
    | { readonly fault: string; readonly caseSeq: number }
    | { readonly head: string; readonly length: number; readonly isAsReceipted: boolean };
}

const FOLDER = join(import.meta.dirname, 'ledger');
const names = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Vector;
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** What an auditor learns from the entries and the receipt. */
function learnt({ caseId, entries, receipt }: Vector): Vector['expected'] {
  const verdict = verifyChain(caseId, entries, sha256);
  if ('fault' in verdict) return { fault: verdict.fault.fault, caseSeq: verdict.fault.caseSeq };
  const isAsReceipted = verdict.head === receipt.leafHash && verdict.length === receipt.caseSeq;
  return { ...verdict, isAsReceipted };
}

describe('The vectors of the ledger, which any language can read', () => {
  it.each(names)('%s is judged as its file says', (name) => {
    const vector = read(name);
    expect(vector).toMatchObject({ format: 'laurel.ledger-vector/1', description: expect.stringMatching(/\.$/) });
    expect(learnt(vector)).toEqual(vector.expected);
  });

  it('An honest case is told from a cheat by its name and by its verdict', () => {
    const honest = names.filter((name) => {
      const { expected } = read(name);
      return 'isAsReceipted' in expected && expected.isAsReceipted;
    });
    expect(honest).toEqual(names.filter((name) => name.startsWith('honest-')));
  });

  it('Every kind of fault has a vector, and so has the cheat that only a receipt betrays', () => {
    const verdicts = names.map((name) => read(name).expected);
    const faults = new Set(verdicts.map((expected) => ('fault' in expected ? expected.fault : expected.isAsReceipted)));
    expect(faults).toEqual(new Set(['GAP', 'FOREIGN_CASE', 'BROKEN_LINK', 'CHANGED_ENTRY', true, false]));
  });
});
