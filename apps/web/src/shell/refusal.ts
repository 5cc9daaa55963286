import { Refused } from './client.ts';
import type { ErrorOfField } from './ErrorSummary.tsx';
import { useWords } from './language.tsx';

/** A "no" in the words of the API, with the fields that it names; nothing where nothing was refused. */
export function useRefusal(): (thrown: unknown) => ErrorOfField[] {
  const { both, text } = useWords();
  return (thrown) => {
    if (!thrown) return [];
    if (!(thrown instanceof Refused)) return [{ field: null, words: text('shell.offline') }];
    const { problem } = thrown;
    const fields = problem.errors ?? [];
    if (fields.length === 0) return [{ field: null, words: problem.texts ? both(problem.texts) : problem.code }];
    return fields.map(({ path, message }) => ({ field: String(path), words: `${path}: ${message}` }));
  };
}
