import { Alert } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import type { Entry } from './trail.ts';

/** Whether each entry names the hash of the one before it. That the hashes are right is what `laurel verify` proves. */
export function Chained({ entries, isWhole }: { readonly entries: readonly Entry[]; readonly isWhole: boolean }) {
  const { text } = useWords();
  const broken = entries.find((entry, n) => n > 0 && entry.prevHash !== entries[n - 1]?.leafHash);
  return (
    <>
      {broken ? (
        <Alert color="red" role="alert" mb="md">
          {text('audit.broken', { caseSeq: broken.caseSeq })}
        </Alert>
      ) : (
        <p>{text('audit.chained', { entries: entries.length })}</p>
      )}
      {!isWhole && <p className="laurel-late">{text('audit.notWhole', { rows: entries.length })}</p>}
    </>
  );
}
