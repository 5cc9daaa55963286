import { fieldErrorTexts, type Texts } from '@laurel/messages';
import type { Schemas } from '@laurel/client';
import { Refused } from './client.ts';
import type { ErrorOfField } from './ErrorSummary.tsx';
import { fieldOf } from './field-names.ts';
import { useWords } from './language.tsx';

/** A "no" in the words of the API, with the fields that it names; nothing where nothing was refused. */
export function useRefusal(): (thrown: unknown) => ErrorOfField[] {
  const { both, text } = useWords();
  const said = useFieldError();
  return (thrown) => {
    if (!thrown) return [];
    if (!(thrown instanceof Refused)) return [{ field: null, words: text('shell.offline') }];
    const { problem } = thrown;
    const fields = problem.errors ?? [];
    if (fields.length === 0) return [{ field: null, words: problem.texts ? both(problem.texts) : problem.code }];
    return fields.map((error) => {
      const field = fieldOf(error.path);
      return { field: field?.id ?? null, words: `${field ? text(field.label) : error.path}: ${said(error)}` };
    });
  };
}

type FieldError = NonNullable<Schemas['Problem']['errors']>[number];

/** What is wrong with a field, in the language of the page: by its code where it has one, else by what the schema said. */
export function useFieldError(): (error: FieldError) => string {
  const { both } = useWords();
  return ({ message, texts }) => both((texts as Texts | undefined) ?? fieldErrorTexts(message));
}
