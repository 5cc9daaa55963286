import { Radio, Stack } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { ReasonField } from './ReasonField.tsx';
import { useCommand } from './useCommand.ts';

/** Whether the nominee may be given the award at all; a "no" wants its reason. */
export function AppraiseForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text } = useWords();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, watch, setValue, formState, told, errorAt } = useFieldForm<{
    eligible: string | null;
    reason: string;
  }>({
    defaultValues: { eligible: null, reason: '' },
    fields: { eligible: text('step.appraise'), reason: text('step.reason') },
    refused: error,
  });
  register('eligible', {
    validate: (answer) => answer !== null || text('step.choose', { field: text('step.appraise') }),
  });
  const { isSubmitted } = formState;
  const send = handleSubmit(({ eligible, reason }) => {
    if (!choices.level) return;
    mutate({
      type: 'appraise',
      level: choices.level,
      eligible: eligible === 'yes',
      ...(reason.trim() ? { reason } : {}),
    });
  });
  return (
    <FormFrame
      title={text('step.appraise')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <Radio.Group
        id="eligible"
        name="eligible"
        label={text('step.appraise')}
        value={watch('eligible')}
        error={errorAt('eligible')}
        onChange={(value) => setValue('eligible', value, { shouldValidate: isSubmitted })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="yes" label={text('step.eligible')} />
          <Radio value="no" label={text('step.notEligible')} />
        </Stack>
      </Radio.Group>
      <ReasonField error={errorAt('reason')} field={register('reason')} />
    </FormFrame>
  );
}
