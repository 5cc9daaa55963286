import type { FieldErrors } from 'react-hook-form';
import { Refused } from '../shell/client.ts';
import type { ErrorOfField } from '../shell/form-errors.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldError, useRefusal } from '../shell/refusal.ts';
import { COLUMNS, fieldId, type Letter, placeOf } from './rows.ts';

/** What is wrong with a letter, row by row: what the form sees, and what the API said of what was sent. */
export function useLetterErrors(errors: FieldErrors<Letter>, thrown: unknown, sent: readonly number[]): ErrorOfField[] {
  const { text } = useWords();
  const refusal = useRefusal({
    letterNo: text('letter.no'),
    note: text('letter.note'),
    minutes: text('drafting.minutes'),
  });
  const said = useFieldError();
  const atRow = (at: number, column: string, words: string): ErrorOfField => ({
    field: fieldId(at, column as never),
    words: text('letter.atRow', { n: at + 1, words }),
  });
  const rows = Array.isArray(errors.rows) ? errors.rows : [];
  const own = rows.flatMap((row: FieldErrors | undefined, at) =>
    COLUMNS.flatMap((column) => (row?.[column]?.message ? [atRow(at, column, String(row[column].message))] : [])),
  );
  const ofLetter = errors.minutes?.message ? [{ field: 'minutes', words: errors.minutes.message }] : [];
  if (own.length > 0 || ofLetter.length > 0) return [...ofLetter, ...own];
  const told = thrown instanceof Refused ? (thrown.problem.errors ?? []) : [];
  if (told.length === 0) return refusal(thrown);
  const others = refusal(thrown);
  return told.flatMap((error, at) => {
    const place = placeOf(error.path, sent);
    return place ? atRow(place.at, place.column, said(error)) : (others[at] ?? []);
  });
}
