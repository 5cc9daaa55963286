import { TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { useAct } from '../people/useAct.ts';
import { useFormErrors } from '../people/useFormErrors.ts';
import { useWords } from '../shell/language.tsx';
import { today } from '../shell/today.ts';
import { replayWhole, startOf } from './replay.ts';
import type { WebhookFormProps } from './webhook-form.ts';

/** Sends again what the ledger holds since a day. */
export function ReplayForm({ webhook: { id }, onDone, onCancel }: WebhookFormProps) {
  const { text } = useWords();
  const errorsIn = useFormErrors(['from']);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { from: today() }, shouldFocusError: false });
  const replay = useAct(
    (from: string) => replayWhole(id, { from: startOf(from) }),
    ({ queued }) => onDone({ said: text('webhooks.replayed', { count: queued }) }),
  );
  const { errors } = formState;
  return (
    <FormFrame
      title={text('webhooks.replay')}
      errors={errorsIn(errors, replay.error)}
      tries={formState.submitCount}
      isSending={replay.isPending}
      onSubmit={() => void handleSubmit(({ from }) => replay.mutate(from))()}
      onCancel={onCancel}
    >
      <p>{text('webhooks.replayText')}</p>
      <TextInput
        id="from"
        type="date"
        label={text('webhooks.from')}
        maw="16rem"
        error={errors.from?.message}
        {...register('from', { required: text('step.missing', { field: text('webhooks.from') }) })}
      />
    </FormFrame>
  );
}
