import { fieldErrorTexts, type Texts } from '@laurel/messages';
import type { Schemas } from '@laurel/client';
import { Refused } from './client.ts';
import { labelOf } from './field-names.ts';
import { type ErrorOfField, fieldAt, type Fields, type Renamed } from './form-errors.ts';
import { useWords } from './language.tsx';

/** A "no" in the words of the API, with those of the fields that it names; nothing where nothing was refused. */
export function useRefusal(fields: Fields = {}, renamed: Renamed = {}): (thrown: unknown) => ErrorOfField[] {
  const { both, text } = useWords();
  const said = useFieldError();
  const called = (path: string): string => {
    const label = labelOf(path);
    return label ? text(label) : path;
  };
  return (thrown) => {
    if (!thrown) return [];
    if (!(thrown instanceof Refused)) return [{ field: null, words: text('shell.offline') }];
    const { problem } = thrown;
    const errors = problem.errors ?? [];
    if (errors.length === 0) return [{ field: null, words: problem.texts ? both(problem.texts) : problem.code }];
    return errors.map((error) => {
      const field = fieldAt(error.path, fields, renamed);
      return { field, words: `${field ? fields[field] : called(error.path)}: ${said(error)}` };
    });
  };
}

type FieldError = NonNullable<Schemas['Problem']['errors']>[number];

/** What is wrong with a field, in the language of the page: by its code where it has one, else by what the schema said. */
export function useFieldError(): (error: FieldError) => string {
  const { both } = useWords();
  return ({ message, texts }) => both((texts as Texts | undefined) ?? fieldErrorTexts(message));
}
