import { type CaseState, foldCase, type RuleSet } from '@laurel/domain';
import type { ChainedEntry } from '@laurel/ledger';
import type { DataSource } from 'typeorm';
import type { Transaction } from '../door/transact.ts';
import { entriesOfCases, recordedFrom } from '../record/ledger-rows.ts';
import {
  type CommendationOfCase,
  commendationsOf,
  type ReviewOfCase,
  reviewsOf,
  type TaskOfCase,
  tasksOfCases,
} from './case-rows.ts';
import { type CaseRow, caseRow, caseRowsAfter, ruleSetsOf } from './case-rows.ts';
import { snapshot } from './snapshot.ts';
import { type CommittedText, textsOfCases } from './texts-of-cases.ts';

/** Everything that the database says of one case, read in one snapshot, and the fold of its ledger. */
export interface CaseFile {
  readonly id: string;
  readonly row: CaseRow;
  readonly entries: readonly ChainedEntry[];
  readonly reviews: readonly ReviewOfCase[];
  readonly tasks: readonly TaskOfCase[];
  readonly commendations: readonly CommendationOfCase[];
  /** Names and remarks beside the ledger, by the id that it names them by; those of the cases that were read with it too. */
  readonly texts: ReadonlyMap<string, CommittedText>;
  /** The rule set that the case pinned when it was submitted; absent where it is not there. */
  readonly pinned: RuleSet | undefined;
  /** Or the reason why these entries cannot be folded. */
  readonly fold: { readonly state: CaseState } | { readonly fault: string };
}

/** A page takes about 20 MB and some tens of milliseconds; more would gain nothing. */
const PAGE = 500;

/** All cases in pages, each page read in a snapshot of its own. */
export async function* caseFiles(store: DataSource): AsyncGenerator<CaseFile[]> {
  for (let after: string | null = null; ; ) {
    const page: CaseFile[] = await snapshot(store, async (tx) => filesOf(tx, await caseRowsAfter(tx, after, PAGE)));
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.id ?? null;
  }
}

/** One case as it stands now; null when it is gone. */
export async function caseFile(store: DataSource, id: string): Promise<CaseFile | null> {
  const [file] = await snapshot(store, async (tx) => filesOf(tx, await caseRow(tx, id)));
  return file ?? null;
}

async function filesOf(tx: Transaction, rows: readonly CaseRow[]): Promise<CaseFile[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const ruleSets = await ruleSetsOf(tx, rows);
  const entries = await entriesOfCases(tx, ids);
  const reviews = Map.groupBy(await reviewsOf(tx, ids), (review) => review.caseId);
  const tasks = Map.groupBy(await tasksOfCases(tx, ids), (task) => task.caseId);
  const commendations = Map.groupBy(await commendationsOf(tx, ids), (commendation) => commendation.caseId);
  const texts = await textsOfCases(tx, ids);
  return rows.map((row) => {
    const own = entries.get(row.id) ?? [];
    return {
      id: row.id,
      row,
      entries: own,
      reviews: reviews.get(row.id) ?? [],
      tasks: tasks.get(row.id) ?? [],
      commendations: commendations.get(row.id) ?? [],
      texts,
      pinned: ruleSets.get(row.ruleSetHash),
      fold: folded(ruleSets.get(row.ruleSetHash), own),
    };
  });
}

function folded(rules: RuleSet | undefined, entries: readonly ChainedEntry[]): CaseFile['fold'] {
  if (!rules) return { fault: 'the rule set that it pins is not there' };
  try {
    return { state: foldCase(rules, entries.map(recordedFrom)) };
  } catch (fault) {
    return { fault: (fault as Error).message };
  }
}
