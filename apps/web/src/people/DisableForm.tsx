import { Checkbox } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { change, client } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import type { AccountFormProps } from './account-form.ts';
import { useAct } from './useAct.ts';
import { useFormErrors } from './useFormErrors.ts';

/** Stops a person for good; the box says that it was meant. */
export function DisableForm({ person: { id }, onDone, onCancel }: AccountFormProps) {
  const { text } = useWords();
  const errorsIn = useFormErrors(['sure']);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { sure: false }, shouldFocusError: false });
  const disable = useAct(
    () => change((header) => client.POST('/v1/people/{id}/disable', { params: { path: { id }, header } })),
    () => onDone('people.disableDone'),
  );
  const { errors } = formState;
  return (
    <FormFrame
      title={text('people.disable')}
      errors={errorsIn(errors, disable.error)}
      tries={formState.submitCount}
      isSending={disable.isPending}
      onSubmit={() => void handleSubmit(() => disable.mutate(undefined))()}
      onCancel={onCancel}
    >
      <p>{text('people.disableText')}</p>
      <Checkbox
        id="sure"
        label={text('people.disableSure')}
        error={errors.sure?.message}
        {...register('sure', { validate: (is) => is || text('people.sureMissing') })}
      />
    </FormFrame>
  );
}
