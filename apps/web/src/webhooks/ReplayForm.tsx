import { TextInput } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { useAct } from '../people/useAct.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { today } from '../shell/today.ts';
import { replayWhole, startOf } from './replay.ts';
import type { WebhookFormProps } from './webhook-form.ts';

/** Sends again what the ledger holds since a day. */
export function ReplayForm({ webhook: { id }, onDone, onCancel }: WebhookFormProps) {
  const { text } = useWords();
  const replay = useAct(
    (from: string) => replayWhole(id, { from: startOf(from) }),
    ({ queued }) => onDone({ said: text('webhooks.replayed', { count: queued }) }),
  );
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { from: today() },
    fields: { from: text('webhooks.from') },
    refused: replay.error,
  });
  return (
    <FormFrame
      title={text('webhooks.replay')}
      {...told}
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
        error={errorAt('from')}
        {...register('from', { required: text('step.missing', { field: text('webhooks.from') }) })}
      />
    </FormFrame>
  );
}
