import { FormFrame } from '../nomination/FormFrame.tsx';
import type { FormProps } from '../nomination/form-props.ts';
import { ReasonField } from '../nomination/ReasonField.tsx';
import { useCommand } from '../nomination/useCommand.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { ReconsideredBefore } from './ReconsideredBefore.tsx';

/** A closed case stays as it is; a draft of its own, linked to it, begins. */
export function ReconsiderForm({ nomination, onDone, onCancel }: Omit<FormProps, 'choices'>) {
  const { text } = useWords();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { reason: '' },
    fields: { reason: text('step.reason') },
    refused: error,
  });
  const send = handleSubmit(({ reason }) => mutate({ type: 'reconsider', reason }));
  return (
    <FormFrame
      title={text('step.reconsider')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <p>{text('afterwards.reconsiderText')}</p>
      <ReconsideredBefore id={nomination.id} />
      <ReasonField
        error={errorAt('reason')}
        field={register('reason', {
          validate: (typed) => typed.trim() !== '' || text('step.missing', { field: text('step.reason') }),
        })}
      />
    </FormFrame>
  );
}
