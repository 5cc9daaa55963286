import { GENESIS_HASH, type HashText, type LedgerEntry, leafHash } from '../format/entry.ts';

export interface ChainFault {
  readonly caseSeq: number;
  readonly fault: 'GAP' | 'FOREIGN_CASE' | 'BROKEN_LINK' | 'CHANGED_ENTRY';
  readonly text: string;
}

export type ChainVerdict = { readonly head: string; readonly length: number } | { readonly fault: ChainFault };

/** Reads one case's entries in order and names the first that does not fit. An empty chain is whole. */
export function verifyChain(
  caseId: string,
  entries: Iterable<LedgerEntry & { readonly leafHash: string }>,
  hashText: HashText,
): ChainVerdict {
  let head = GENESIS_HASH;
  let length = 0;
  for (const entry of entries) {
    const expected = length + 1;
    const found = (fault: ChainFault['fault'], text: string) => ({ fault: { caseSeq: expected, fault, text } });
    if (entry.caseId !== caseId) return found('FOREIGN_CASE', `entry belongs to case ${entry.caseId}`);
    if (entry.caseSeq !== expected) return found('GAP', `entry ${expected} is missing; ${entry.caseSeq} follows`);
    if (entry.prevHash !== head) return found('BROKEN_LINK', `prevHash is not the hash of entry ${length}`);
    if (!givesItsHash(entry, hashText)) {
      return found('CHANGED_ENTRY', 'the content does not give the stored leafHash');
    }
    head = entry.leafHash;
    length = expected;
  }
  return { head, length };
}

/** False too for an entry that holds what no ledger can hold: whoever put it there is found, not a crash. */
function givesItsHash(entry: LedgerEntry & { readonly leafHash: string }, hashText: HashText): boolean {
  try {
    return leafHash(entry, hashText) === entry.leafHash;
  } catch {
    return false;
  }
}
