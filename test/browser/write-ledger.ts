import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@laurel/platform';

const PAGE = join(projectRoot, 'docs', 'watch-one-nomination.md');

/** A long entry is read line by line. */
const LINE_BEFORE =
  /"(?:units|CITY_POLICE|period|nomineeId|achievementId|nomineeCommitment|numbers|prevHash|leafHash)":/g;

/** Between the two marks of the page stands what the ledger holds of the nomination in the pictures. */
export function writeLedger(entries: readonly Record<string, unknown>[]): void {
  const lines = entries.map(({ caseSeq, kind, body, prevHash, leafHash }) => {
    const text = JSON.stringify({ caseSeq, kind, body, prevHash, leafHash });
    return text.replace(LINE_BEFORE, '\n $&');
  });
  const block = ['<!-- ledger -->', '```json', ...lines, '```', '<!-- end of ledger -->'].join('\n');
  writeFileSync(
    PAGE,
    readFileSync(PAGE, 'utf8').replace(/<!-- ledger -->[^]*<!-- end of ledger -->/, () => block),
  );
}
