import { FormFrame } from '../nomination/FormFrame.tsx';
import { useAct } from '../people/useAct.ts';
import { client } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { NumberField } from '../systems/NumberField.tsx';
import type { WebhookFormProps } from './webhook-form.ts';

/** The API's own bounds. */
const HOURS = { min: 0, max: 72 };

/** A new secret; the one before it holds for some hours more. */
export function SecretForm({ webhook: { id }, onDone, onCancel }: WebhookFormProps) {
  const { text } = useWords();
  const rotate = useAct(
    (body: { overlapHours: number }, change) =>
      change((header) => client.POST('/v1/webhooks/{id}/secret', { params: { path: { id }, header }, body })),
    onDone,
  );
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { overlapHours: 24 },
    fields: { overlapHours: text('webhooks.overlap') },
    refused: rotate.error,
  });
  return (
    <FormFrame
      title={text('webhooks.rotate')}
      {...told}
      isSending={rotate.isPending}
      onSubmit={() => void handleSubmit((body) => rotate.mutate(body))()}
      onCancel={onCancel}
    >
      <p>{text('webhooks.rotateText')}</p>
      <NumberField
        name="overlapHours"
        label="webhooks.overlap"
        hint="webhooks.overlapHint"
        bounds={HOURS}
        register={register}
        error={errorAt('overlapHours')}
      />
    </FormFrame>
  );
}
