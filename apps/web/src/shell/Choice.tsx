import { NativeSelect } from '@mantine/core';
import type { UseFormRegisterReturn } from 'react-hook-form';

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly field: UseFormRegisterReturn;
  readonly error?: string | undefined;
  /** Value and words. */
  readonly children: readonly (readonly [string, string])[];
}

/** One of a few, by the browser's own list: it works with every keyboard, phone and screen reader. */
export function Choice({ id, label, field: { name, ref, onChange, onBlur }, error, children }: ChoiceProps) {
  return (
    <NativeSelect
      id={id}
      label={label}
      name={name}
      error={error}
      ref={ref}
      onChange={(event) => void onChange(event)}
      onBlur={(event) => void onBlur(event)}
      data={children.map(([value, words]) => ({ value, label: words }))}
    />
  );
}
