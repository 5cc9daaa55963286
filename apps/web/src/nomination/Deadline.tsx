import { Radio, Stack, TextInput } from '@mantine/core';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useWords } from '../shell/language.tsx';
import { today } from '../shell/today.ts';
import type { DeadlineFields } from './deadline-words.ts';

interface DeadlineProps {
  readonly hint: string;
  readonly by: DeadlineFields['by'];
  readonly fields: { readonly [name in keyof DeadlineFields]: UseFormRegisterReturn };
  readonly errorAt: (field: string) => string | undefined;
}

/** How long others may answer: so many working days, or to the end of a day. */
export function Deadline({ hint, by, fields, errorAt }: DeadlineProps) {
  const { text } = useWords();
  return (
    <fieldset className="laurel-choices laurel-spaced">
      <legend>{text('step.deadline')}</legend>
      <p className="laurel-quiet">{hint}</p>
      <Stack gap="xs">
        <Radio value="DAYS" label={text('step.byDays')} {...fields.by} />
        <Radio value="DAY" label={text('step.byDay')} {...fields.by} />
      </Stack>
      {by === 'DAYS' ? (
        <TextInput
          id="workingDays"
          inputMode="numeric"
          label={text('step.workingDays')}
          error={errorAt('workingDays')}
          maw="20rem"
          mt="md"
          {...fields.workingDays}
        />
      ) : (
        <TextInput
          id="until"
          type="date"
          min={today()}
          label={text('step.until')}
          description={text('step.untilHint')}
          error={errorAt('until')}
          maw="20rem"
          mt="md"
          {...fields.until}
        />
      )}
    </fieldset>
  );
}
