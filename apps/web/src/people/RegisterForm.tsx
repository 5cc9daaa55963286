import { TextInput } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { client } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { useAct } from './useAct.ts';

const NAME_MAX = 200;

export interface Registered {
  readonly id: string;
  readonly name: string;
}

interface RegisterFormProps {
  /** A system asks by tokens, and never signs in. */
  readonly kind?: 'person' | 'system';
  readonly onDone: (person: Registered) => void;
  readonly onCancel: () => void;
}

/** A person by the name alone, who chooses login and password; or a system. */
export function RegisterForm({ kind = 'person', onDone, onCancel }: RegisterFormProps) {
  const { text } = useWords();
  const address = kind === 'person' ? '/v1/people' : '/v1/systems';
  const label = text(kind === 'person' ? 'people.name' : 'systems.name');
  const save = useAct(
    async (body: { name: string }, change) => ({
      name: body.name,
      id: (await change((header) => client.POST(address, { params: { header }, body }))).id,
    }),
    onDone,
  );
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { name: '' },
    fields: { name: label },
    refused: save.error,
  });
  return (
    <section className="laurel-sheet">
      <FormFrame
        title={text(kind === 'person' ? 'people.new' : 'systems.new')}
        {...told}
        isSending={save.isPending}
        onSubmit={() => void handleSubmit(({ name }) => save.mutate({ name: name.trim() }))()}
        onCancel={onCancel}
      >
        <TextInput
          id="name"
          label={label}
          description={kind === 'person' && text('people.nameHint')}
          maw="36rem"
          maxLength={NAME_MAX}
          autoComplete="off"
          error={errorAt('name')}
          {...register('name', {
            validate: (name) => name.trim() !== '' || text('step.missing', { field: label }),
          })}
        />
      </FormFrame>
    </section>
  );
}
