import { Checkbox, Stack } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { ReasonField } from './ReasonField.tsx';
import { useCommand } from './useCommand.ts';

const FIELDS = ['nominee', 'achievement', 'period'] as const;

/** Sends the file back with the fields that may be changed, and why. */
export function ReturnForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text } = useWords();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, told, errorAt } = useFieldForm<{ fields: string[]; reason: string }>({
    defaultValues: { fields: [], reason: '' },
    fields: { fields: text('step.fields'), reason: text('step.reason') },
    refused: error,
  });
  const send = handleSubmit(({ fields, reason }) => {
    if (choices.level) mutate({ type: 'returnForCorrection', level: choices.level, fields, reason });
  });
  return (
    <FormFrame
      title={text('step.returnForCorrection')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <Checkbox.Group id="fields" label={text('step.fields')} error={errorAt('fields')}>
        <Stack gap="xs" mt="xs">
          {FIELDS.map((field) => (
            <Checkbox
              key={field}
              value={field}
              label={text(`case.${field}`)}
              {...register('fields', {
                validate: (chosen) => chosen.length > 0 || text('step.choose', { field: text('step.fields') }),
              })}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <ReasonField
        error={errorAt('reason')}
        field={register('reason', { required: text('drafting.missing', { field: text('step.reason') }) })}
      />
    </FormFrame>
  );
}
