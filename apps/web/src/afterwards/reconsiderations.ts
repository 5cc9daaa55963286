import type { Schemas } from '../shell/client.ts';

type Entry = Pick<Schemas['HistoryEntry'], 'kind' | 'caseSeq' | 'body'>;

/** The nominations that were opened to reconsider a case, in the order of its ledger. */
export function reconsiderationsIn(
  entries: readonly Entry[],
): readonly { readonly id: string; readonly caseSeq: number }[] {
  return entries.flatMap(({ kind, caseSeq, body }) => {
    const id = body['nominationId'];
    return kind === 'ReconsiderationOpened' && typeof id === 'string' ? [{ id, caseSeq }] : [];
  });
}
