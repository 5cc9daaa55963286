import type { Transaction } from '../door/transact.ts';

/**
 * How far the ledger is settled: every position up to there is visible or will never be. Positions are given out before
 * their transactions commit, so the highest that can be seen may have neighbours below it that come later. It is settled when no transaction
 * runs any more that began to write before the position was seen.
 */
export class SettledPosition {
  private settled: number | null = null;
  private waiting: { readonly top: number; readonly next: bigint } | null = null;

  constructor(private readonly tx: Transaction) {}

  /** Whether a position was seen that is not settled yet: then it is worth to ask again soon. */
  get isWaiting(): boolean {
    return this.waiting !== null;
  }

  /** Looks at the ledger once more. Null while not even its beginning is known to be settled. */
  async look(): Promise<number | null> {
    let seen = await this.see();
    if (!this.waiting && (this.settled === null || seen.top > this.settled)) {
      // In this order: whoever holds a position below the top has a number below the next one.
      this.waiting = { top: seen.top, next: await this.nextTransaction() };
      seen = await this.see();
    }
    if (this.waiting && seen.oldest >= this.waiting.next) {
      this.settled = this.waiting.top;
      this.waiting = null;
    }
    return this.settled;
  }

  private async see(): Promise<{ top: number; oldest: bigint }> {
    const [row] = await this.tx.prepared<{ top: string; oldest: string }>(
      `SELECT COALESCE(max(position), 0) AS top, pg_snapshot_xmin(pg_current_snapshot())::text AS oldest FROM ledger_entry`,
      [],
    );
    return { top: Number(row?.top ?? 0), oldest: BigInt(row?.oldest ?? 0) };
  }

  /** A number above those of all transactions that have one. It uses one up, and is asked for only when something was written. */
  private async nextTransaction(): Promise<bigint> {
    const [row] = await this.tx.prepared<{ next: string }>('SELECT pg_current_xact_id()::text AS next', []);
    if (!row) throw new Error('The database gave no transaction number.');
    return BigInt(row.next);
  }
}
