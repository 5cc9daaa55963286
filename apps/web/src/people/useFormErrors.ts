import type { FieldErrors } from 'react-hook-form';
import { type ErrorOfField, errorsOf } from '../shell/ErrorSummary.tsx';
import { useRefusal } from '../shell/refusal.ts';

/** What is wrong with a form: what it sees itself, then what the API said; what is of no field of it is of the whole. */
export function useFormErrors(fields: readonly string[]): (errors: FieldErrors, thrown: unknown) => ErrorOfField[] {
  const refusal = useRefusal();
  return (errors, thrown) => [
    ...errorsOf(errors, fields),
    ...refusal(thrown).map(({ field, words }) => ({ field: field && fields.includes(field) ? field : null, words })),
  ];
}
