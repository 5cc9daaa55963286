import { type DefaultValues, type FieldValues, type Path, useForm, type UseFormProps } from 'react-hook-form';
import { errorsOf } from '../shell/ErrorSummary.tsx';
import { useRefusal } from '../shell/refusal.ts';

/** The form of a step. Its errors stand above it in the order of `fields` and take the focus each time it is sent; the first wrong field does not. */
export function useStepForm<Typed extends FieldValues>(
  defaultValues: DefaultValues<Typed>,
  fields: readonly Path<Typed>[] = [],
  more: Pick<UseFormProps<Typed>, 'values' | 'resetOptions'> = {},
) {
  const refusal = useRefusal();
  const form = useForm<Typed>({ defaultValues, ...more, shouldFocusError: false });
  const { errors, submitCount } = form.formState;
  return {
    ...form,
    /** What a frame shows of it: what the form found wrong, then what the API refused, and how often it was sent. */
    told: (refused: unknown) => ({ errors: [...errorsOf(errors, fields), ...refusal(refused)], tries: submitCount }),
  };
}
