import { TextInput } from '@mantine/core';
import type { ScreenKey } from '@laurel/messages';
import type { FieldValues, Path, UseFormRegister } from 'react-hook-form';
import { useWords } from '../shell/language.tsx';

interface NumberFieldProps<Form extends FieldValues> {
  readonly name: Path<Form>;
  readonly label: ScreenKey;
  readonly hint: ScreenKey;
  readonly bounds: { readonly min: number; readonly max: number };
  readonly register: UseFormRegister<Form>;
  readonly error: string | undefined;
}

/** A whole number within bounds, which are said beside it. */
export function NumberField<Form extends FieldValues>({
  name,
  label,
  hint,
  bounds: { min, max },
  register,
  error,
}: NumberFieldProps<Form>) {
  const { text } = useWords();
  const isWithin = (typed: unknown) => Number.isInteger(typed) && Number(typed) >= min && Number(typed) <= max;
  return (
    <TextInput
      id={name}
      inputMode="numeric"
      label={text(label)}
      description={text(hint)}
      maw="16rem"
      error={error}
      {...register(name, {
        setValueAs: (typed: unknown) => (String(typed).trim() === '' ? Number.NaN : Number(typed)),
        validate: (typed) => isWithin(typed) || text('tokens.outOfRange', { field: text(label), min, max }),
      })}
    />
  );
}
