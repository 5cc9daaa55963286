import type { RecordRequest } from '@laurel/contracts';
import { type CaseEvent, type CaseState, evolve } from '@laurel/domain';
import { type ChainedEntry, chain, type UnchainedEntry } from '@laurel/ledger';
import { type LockedCase, sha256 } from '@laurel/store';

export type Written = Pick<RecordRequest, 'nominationId' | 'commandId' | 'actor' | 'state'>;

/** The entries that follow on the case's chain, and the state behind them. Each names the rule set that holds after it. */
export function chained(
  of: LockedCase,
  { nominationId, commandId, actor, state }: Written,
  events: readonly CaseEvent[],
  now: number,
): { readonly entries: ChainedEntry[]; readonly after: CaseState } {
  let after = state;
  const unchained = events.map((event, index): UnchainedEntry => {
    after = evolve(after, { seq: state.seq + index + 1, at: now, actor, event });
    const { kind, ...body } = event;
    return {
      caseId: nominationId,
      at: new Date(now).toISOString(),
      actor,
      commandId,
      kind,
      ruleSet: after.ruleSetHash ?? '',
      body: body as UnchainedEntry['body'],
    };
  });
  const entries = chain({ caseSeq: of.caseSeq, leafHash: of.headHash }, unchained, sha256);
  return { entries, after };
}
