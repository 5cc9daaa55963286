import type { FieldErrors } from 'react-hook-form';

/** The fields of a form in their order: the id of each on the page, and its label. */
export interface Fields {
  readonly [id: string]: string;
}

/** Paths of the API whose field has another name here, such as `title.vi`. */
export interface Renamed {
  readonly [path: string]: string;
}

export interface ErrorOfField {
  /** The id of the field; null: the error is of the whole. */
  readonly field: string | null;
  readonly words: string;
}

/** The field of a form that a path of the API speaks of, such as `documents.2`; null where the form has none. */
export function fieldAt(path: string, fields: Fields, renamed: Renamed = {}): string | null {
  const [first = ''] = path.split('.');
  const field = Object.hasOwn(renamed, path) ? renamed[path] : first;
  return field !== undefined && Object.hasOwn(fields, field) ? field : null;
}

/** What is wrong, field by field: what the form sees itself, else what the API said of the field; last what is of the whole. */
export function errorsOf(
  own: FieldErrors,
  fields: readonly string[],
  refused: readonly ErrorOfField[] = [],
): ErrorOfField[] {
  const ofFields = fields.flatMap((field) => {
    const words = own[field]?.message;
    return words ? [{ field, words: String(words) }] : refused.filter((one) => one.field === field);
  });
  return [...ofFields, ...refused.filter(({ field }) => field === null || !fields.includes(field))];
}

/** What stands at a field: the same words as above the form. */
export function wordsAt(errors: readonly ErrorOfField[], field: string): string | undefined {
  const words = errors.filter((error) => error.field === field).map((error) => error.words);
  return words.length > 0 ? words.join(' ') : undefined;
}
