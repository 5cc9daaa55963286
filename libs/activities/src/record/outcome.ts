import type { RecordOutcome } from '@laurel/contracts';
import type { ChainedEntry } from '@laurel/ledger';
import { recordedFrom } from '@laurel/store';

/** The command is in the ledger, from `firstSeq` to `lastSeq`; the receipt names its last entry. */
export function tellRecorded(
  entries: readonly ChainedEntry[],
  { firstSeq, lastSeq }: { readonly firstSeq: number; readonly lastSeq: number },
): RecordOutcome {
  const last = entries.find((entry) => entry.caseSeq === lastSeq);
  if (!last) throw new Error(`The ledger does not hold entry ${lastSeq} of the command.`);
  return {
    kind: 'RECORDED',
    entries: entries.map(recordedFrom),
    firstSeq,
    receipt: { caseSeq: lastSeq, leafHash: last.leafHash },
  };
}

export function tellElsewhere(entries: readonly ChainedEntry[]): RecordOutcome {
  return { kind: 'ELSEWHERE', entries: entries.map(recordedFrom) };
}
