import type { RuleSet } from '@laurel/domain';
import { type ChainVerdict, verifyChain } from '@laurel/ledger';
import { ruleSetHash } from '../intake/open-season.ts';
import { sha256 } from '../record/hash.ts';
import type { CaseFile } from './case-file.ts';
import { type CaseCheck, REPORTED_AT_MOST, type TableCheck, type Violation } from './invariant.ts';

/** I6 for a case: its chain is whole, and ends where the case's row says; so a cut tail is found. */
export const wholeChain: CaseCheck = {
  invariant: 'I6',
  says: [', entry ', 'its chain ends elsewhere', 'was judged by another rule set'],
  check(file) {
    const { id, row, entries } = file;
    const verdict = chainOf(file);
    if ('fault' in verdict) {
      const at = entries.find((entry) => entry.caseSeq >= verdict.fault.caseSeq);
      const { caseSeq, fault, text } = verdict.fault;
      return [
        violation(`Case ${id}, entry ${caseSeq}: ${text}`, { caseId: id, caseSeq, fault, kind: at?.kind ?? null }),
      ];
    }
    if (verdict.head !== row.headHash || verdict.length !== row.caseSeq) {
      const stands = { caseSeq: row.caseSeq, headHash: row.headHash };
      const found = { caseId: id, ...stands, chainLength: verdict.length, chainHead: verdict.head };
      return [violation(`Case ${id} stands at ${row.caseSeq}, but its chain ends elsewhere`, found)];
    }
    const stranger = judgedElsewhere(row.ruleSetHash, entries);
    if (!stranger) return [];
    const { caseSeq, ruleSet, pinned } = stranger;
    const found = { caseId: id, caseSeq, ruleSet, pinned };
    return [violation(`Case ${id}, entry ${caseSeq} was judged by another rule set than the case pins`, found)];
  },
};

/** The first entry that names another rule set than the one pinned, or the one to which the case was moved before. */
function judgedElsewhere(pinnedAtFirst: string, entries: CaseFile['entries']) {
  let pinned = pinnedAtFirst;
  for (const { caseSeq, kind, ruleSet, body } of entries) {
    if (kind === 'RuleSetMigrated') pinned = String(body.ruleSetHash);
    if (ruleSet !== pinned) return { caseSeq, ruleSet, pinned };
  }
  return null;
}

/** I6 for rule sets: each hashes to its own key, so that it is the one that cases and seasons pinned. */
export const pinnedRuleSets: TableCheck = {
  invariant: 'I6',
  says: ['is not the content that its hash names'],
  async check(tx) {
    // A season brings at most one rule set, and most share one.
    const rows = await tx.rows<{ hash: string; id: string; content: RuleSet }>(
      'SELECT hash, id, content FROM rule_set ORDER BY hash',
    );
    return rows
      .map(({ hash, id, content }) => ({ hash, id, contentHash: contentHash(content), contentId: content?.id }))
      .filter((row) => row.hash !== row.contentHash || row.id !== row.contentId)
      .slice(0, REPORTED_AT_MOST)
      .map((row) => violation(`Rule set ${row.id} is not the content that its hash names`, row));
  },
};

function chainOf({ id, entries }: CaseFile): ChainVerdict {
  try {
    return verifyChain(id, entries, sha256);
  } catch (fault) {
    // A value that the ledger's form cannot hold, such as a fraction: it was never written by us.
    return { fault: { caseSeq: entries.length, fault: 'CHANGED_ENTRY', text: (fault as Error).message } };
  }
}

function contentHash(content: RuleSet): string {
  try {
    return ruleSetHash(content);
  } catch (fault) {
    return (fault as Error).message;
  }
}

function violation(text: string, row: Violation['rows'][number]): Violation {
  return { invariant: 'I6', text, rows: [row] };
}
