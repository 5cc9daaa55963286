import { TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { change, client } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useAct } from './useAct.ts';
import { useFormErrors } from './useFormErrors.ts';

const NAME_MAX = 200;

export interface Registered {
  readonly id: string;
  readonly name: string;
}

interface RegisterFormProps {
  readonly onDone: (person: Registered) => void;
  readonly onCancel: () => void;
}

/** A person by the name alone: login and password the person chooses. */
export function RegisterForm({ onDone, onCancel }: RegisterFormProps) {
  const { text } = useWords();
  const errorsIn = useFormErrors(['name']);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: '' }, shouldFocusError: false });
  const save = useAct(
    async (body: { name: string }) => ({
      name: body.name,
      id: (await change((header) => client.POST('/v1/people', { params: { header }, body }))).id,
    }),
    onDone,
  );
  const { errors } = formState;
  return (
    <section className="laurel-sheet">
      <FormFrame
        title={text('people.new')}
        errors={errorsIn(errors, save.error)}
        tries={formState.submitCount}
        isSending={save.isPending}
        onSubmit={() => void handleSubmit(({ name }) => save.mutate({ name: name.trim() }))()}
        onCancel={onCancel}
      >
        <TextInput
          id="name"
          label={text('people.name')}
          description={text('people.nameHint')}
          maw="36rem"
          maxLength={NAME_MAX}
          autoComplete="off"
          error={errors.name?.message}
          {...register('name', {
            validate: (name) => name.trim() !== '' || text('step.missing', { field: text('people.name') }),
          })}
        />
      </FormFrame>
    </section>
  );
}
