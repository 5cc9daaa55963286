import { GENESIS_HASH, type HashText, type LedgerEntry, leafHash } from '../format/entry.ts';

/** An entry that has its place in the chain. */
export type ChainedEntry = LedgerEntry & { readonly leafHash: string };

export type UnchainedEntry = Omit<LedgerEntry, 'caseSeq' | 'prevHash'>;

/** Where a case's chain ends: nothing written yet is `{ caseSeq: 0, leafHash: GENESIS_HASH }`. */
export interface ChainHead {
  readonly caseSeq: number;
  readonly leafHash: string;
}

export const EMPTY_CHAIN: ChainHead = { caseSeq: 0, leafHash: GENESIS_HASH };

/** Chains entries behind `head`, in order. */
export function chain(head: ChainHead, entries: readonly UnchainedEntry[], hashText: HashText): ChainedEntry[] {
  const chained: ChainedEntry[] = [];
  let last = head;
  for (const entry of entries) {
    const placed = { ...entry, caseSeq: last.caseSeq + 1, prevHash: last.leafHash };
    last = { ...placed, leafHash: leafHash(placed, hashText) };
    chained.push(last as ChainedEntry);
  }
  return chained;
}
