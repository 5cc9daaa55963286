import { Radio, Stack } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { ReasonField } from './ReasonField.tsx';
import { useCommand } from './useCommand.ts';

const ANSWERS = ['CONCUR', 'OBJECT'] as const;
type Answer = (typeof ANSWERS)[number];

/** What the agency thinks of the nomination; an objection wants its reason. */
export function ReplyForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text, heading } = useWords();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, watch, setValue, formState, told, errorAt } = useFieldForm<{
    answer: Answer | null;
    reason: string;
  }>({
    defaultValues: { answer: null, reason: '' },
    fields: { answer: text('step.answer'), reason: text('step.reason') },
    refused: error,
  });
  register('answer', { validate: (answer) => answer !== null || text('step.choose', { field: text('step.answer') }) });
  const { isSubmitted } = formState;
  const send = handleSubmit(({ answer, reason }) => {
    if (!choices.level || !answer) return;
    mutate({ type: 'replyConsultation', level: choices.level, answer, ...(reason.trim() ? { reason } : {}) });
  });
  return (
    <FormFrame
      title={text('step.replyConsultation')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <Radio.Group
        id="answer"
        name="answer"
        label={text('step.answer')}
        value={watch('answer')}
        error={errorAt('answer')}
        onChange={(value) => setValue('answer', value as Answer, { shouldValidate: isSubmitted })}
      >
        <Stack gap="xs" mt="xs">
          {ANSWERS.map((answer) => (
            <Radio
              key={answer}
              value={answer}
              label={heading('answer', answer)}
              description={text(`step.what.${answer}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <ReasonField
        error={errorAt('reason')}
        field={register('reason', {
          validate: (reason, { answer }) =>
            answer !== 'OBJECT' || reason.trim() !== '' || text('step.missing', { field: text('step.reason') }),
        })}
      />
    </FormFrame>
  );
}
