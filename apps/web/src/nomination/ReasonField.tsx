import { Textarea } from '@mantine/core';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useWords } from '../shell/language.tsx';

/** Why, in the officer's own words. */
export function ReasonField({
  field,
  error,
}: {
  readonly field: UseFormRegisterReturn<'reason'>;
  readonly error: string | undefined;
}) {
  const { text } = useWords();
  return <Textarea id="reason" label={text('step.reason')} autosize minRows={2} mt="md" error={error} {...field} />;
}
