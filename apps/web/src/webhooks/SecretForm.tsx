import { useForm } from 'react-hook-form';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { useAct } from '../people/useAct.ts';
import { useFormErrors } from '../people/useFormErrors.ts';
import { change, client } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { NumberField } from '../systems/NumberField.tsx';
import type { WebhookFormProps } from './webhook-form.ts';

/** The API's own bounds. */
const HOURS = { min: 0, max: 72 };

/** A new secret; the one before it holds for some hours more. */
export function SecretForm({ webhook: { id }, onDone, onCancel }: WebhookFormProps) {
  const { text } = useWords();
  const errorsIn = useFormErrors(['overlapHours']);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { overlapHours: 24 },
    shouldFocusError: false,
  });
  const rotate = useAct(
    (body: { overlapHours: number }) =>
      change((header) => client.POST('/v1/webhooks/{id}/secret', { params: { path: { id }, header }, body })),
    onDone,
  );
  const { errors } = formState;
  return (
    <FormFrame
      title={text('webhooks.rotate')}
      errors={errorsIn(errors, rotate.error)}
      tries={formState.submitCount}
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
        error={errors.overlapHours?.message}
      />
    </FormFrame>
  );
}
