import { TextInput } from '@mantine/core';
import { WORKING_DAYS_MAX } from '@laurel/domain';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useWords } from '../shell/language.tsx';

interface WorkingDaysProps {
  readonly hint: string;
  readonly error: string | undefined;
  readonly field: UseFormRegisterReturn;
}

/** How long others may answer. */
export function WorkingDays({ hint, error, field }: WorkingDaysProps) {
  const { text } = useWords();
  return (
    <TextInput
      id="workingDays"
      inputMode="numeric"
      label={text('step.workingDays')}
      description={hint}
      error={error}
      maw="20rem"
      mt="md"
      {...field}
    />
  );
}

/** The rule of the field above: a whole number of days that the API takes. */
export function useDaysRule() {
  const { text } = useWords();
  return {
    validate: (typed: string) => {
      const days = Number(typed);
      const isFine = /^\d+$/.test(typed.trim()) && days >= 1 && days <= WORKING_DAYS_MAX;
      return isFine || text('step.workingDaysRange', { max: WORKING_DAYS_MAX });
    },
  };
}
