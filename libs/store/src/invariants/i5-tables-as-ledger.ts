import { canonical, type Plain } from '@laurel/ledger';
import type { CaseFile } from './case-file.ts';
import { type CaseCheck, REPORTED_AT_MOST, type Violation } from './invariant.ts';
import { pictureFromLedger, pictureFromTables } from './picture.ts';

/** I5 inside the database: the read tables show what the fold of the ledger gives. The workflow's side is the caller's. */
export const tablesAsLedger: CaseCheck = {
  invariant: 'I5',
  says: ['cannot be folded', 'tables and ledger differ', 'cannot be compared'],
  check(file) {
    if ('fault' in file.fold)
      return [violation(`Case ${file.id} cannot be folded: ${file.fold.fault}`, [faulty(file)])];
    try {
      const rows = differences(file, file.fold.state);
      const places = rows.map((row) => row.place).join(', ');
      return rows.length > 0 ? [violation(`Case ${file.id}: tables and ledger differ in ${places}`, rows)] : [];
    } catch (fault) {
      // Only a body that no writer of ours wrote brings the comparison down.
      return [violation(`Case ${file.id} cannot be compared: ${(fault as Error).message}`, [faulty(file)])];
    }
  },
};

function differences(file: CaseFile, state: Parameters<typeof pictureFromLedger>[1]) {
  const tables = pictureFromTables(file);
  const ledger = pictureFromLedger(file, state);
  const places = new Set([...tables.keys(), ...ledger.keys()]);
  return [...places]
    .filter((place) => !isEqual(tables.get(place), ledger.get(place)))
    .slice(0, REPORTED_AT_MOST)
    .map((place) => ({
      caseId: file.id,
      place,
      tables: tables.get(place) ?? null,
      ledger: ledger.get(place) ?? null,
    }));
}

/** Equal whatever the order of keys. Both sides are nearly always written in the same order, which is quick to see. */
function isEqual(left: unknown, right: unknown): boolean {
  const [one, other] = [JSON.stringify(left), JSON.stringify(right)];
  if (one === other) return true;
  return one !== undefined && other !== undefined && inOrder(one) === inOrder(other);
}

function inOrder(text: string): string {
  return canonical(JSON.parse(text) as Plain);
}

function faulty({ id, row, entries }: CaseFile) {
  return { caseId: id, phase: row.phase, caseSeq: row.caseSeq, entries: entries.length };
}

function violation(said: string, rows: Violation['rows']): Violation {
  return { invariant: 'I5', text: said, rows };
}
