import type { Transaction } from '../door/transact.ts';
import type { CaseFile } from './case-file.ts';

/** What must hold in the record whatever happened to the machines, in full sentences. */
export const INVARIANTS = {
  I1: 'Each acknowledged command exists exactly once',
  I2: 'Nothing exists that nobody asked for',
  I3: 'Numbers of an issuer, a register and a year run from 1 without gap or twin',
  I4: 'A task has at most one decision',
  I5: 'Workflow, read tables and the fold of the ledger agree for every case',
  I6: 'The chain of every case is whole, and every rule set is the one that was pinned',
  I9: 'No open case is stuck',
  I11: 'The count of a council is that of the ballots that were cast in it',
  I12: 'No quota is exceeded',
} as const;
export type InvariantId = keyof typeof INVARIANTS;

/** One place where an invariant does not hold: a sentence, and the rows that show it with their ids. */
export interface Violation {
  readonly invariant: InvariantId;
  readonly text: string;
  readonly rows: readonly { readonly [column: string]: unknown }[];
}

/** A check over whole tables; it reads one snapshot, so that a command in flight is there wholly or not at all. */
export interface TableCheck {
  readonly invariant: InvariantId;
  /** Words of each kind of violation that it may tell: a test plants one of every kind. */
  readonly says: readonly string[];
  check(tx: Transaction): Promise<Violation[]>;
}

/** A check of one case, of which everything was read in one snapshot. */
export interface CaseCheck {
  readonly invariant: InvariantId;
  /** As of a table's check. */
  readonly says: readonly string[];
  check(file: CaseFile): Violation[];
}

/** A fault in a program leaves thousands of traces, and a person reads the first ones. */
export const REPORTED_AT_MOST = 20;

/** A question to the tables whose every row of answer is a violation. `text` says what the row is an instance of. */
export interface Question {
  readonly text: string;
  readonly sql: string;
}

/** The check that asks these questions; each names its first rows. */
export function questions(invariant: InvariantId, asked: readonly Question[]): TableCheck {
  return {
    invariant,
    says: asked.map(({ text }) => text),
    async check(tx) {
      const violations: Violation[] = [];
      for (const { text, sql } of asked) {
        const rows = await tx.rows<Violation['rows'][number]>(`${sql} LIMIT ${REPORTED_AT_MOST}`);
        violations.push(...rows.map((row) => ({ invariant, text, rows: [row] })));
      }
      return violations;
    },
  };
}
