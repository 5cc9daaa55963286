import { type FieldValues, useForm, type UseFormProps } from 'react-hook-form';
import { errorsOf, type Fields, type Renamed, wordsAt } from './form-errors.ts';
import { useRefusal } from './refusal.ts';
import { useErrorsInLanguage } from './useErrorsInLanguage.ts';

interface FieldFormProps<Typed extends FieldValues> extends UseFormProps<Typed> {
  readonly fields: Fields;
  readonly renamed?: Renamed;
  /** What the API refused, or the connection. */
  readonly refused: unknown;
}

/** A form whose errors stand above it in the order of its fields, and in the same words at each field. They take the focus each time it is sent; the first wrong field does not. */
export function useFieldForm<Typed extends FieldValues>({ fields, renamed, refused, ...props }: FieldFormProps<Typed>) {
  const refusal = useRefusal(fields, renamed);
  const form = useForm<Typed>({ ...props, shouldFocusError: false });
  useErrorsInLanguage(form);
  const { errors: own, submitCount } = form.formState;
  const errors = errorsOf(own, Object.keys(fields), refusal(refused));
  return {
    ...form,
    /** What a frame shows of it, and how often it was sent. */
    told: { errors, tries: submitCount },
    errorAt: (field: string) => wordsAt(errors, field),
  };
}
