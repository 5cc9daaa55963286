import { Checkbox, TextInput } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { client, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import type { Person } from './people.ts';
import { useAct } from './useAct.ts';

const LINE_MAX = 300;

interface EraseFormProps {
  readonly person: Person;
  readonly onDone: (erased: Schemas['Erasure']) => void;
  readonly onCancel: () => void;
}

/** The request on paper, which stays and so names nobody, and that it was meant. */
export function EraseForm({ person: { id, name }, onDone, onCancel }: EraseFormProps) {
  const { text } = useWords();
  const erase = useAct(
    (basis: string, change) =>
      change((header) => client.POST('/v1/people/{id}/erase', { params: { path: { id }, header }, body: { basis } })),
    onDone,
  );
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { basis: '', sure: false },
    fields: { basis: text('erase.basis'), sure: text('erase.sure') },
    refused: erase.error,
  });
  const paper = (typed: string) => {
    if (typed.trim() === '') return text('step.missing', { field: text('erase.basis') });
    return !typed.toLowerCase().includes(name.toLowerCase()) || text('erase.basisNames');
  };
  return (
    <section className="laurel-sheet">
      <FormFrame
        title={text('erase.form')}
        {...told}
        isSending={erase.isPending}
        onSubmit={() => void handleSubmit(({ basis }) => erase.mutate(basis.trim()))()}
        onCancel={onCancel}
      >
        <div className="laurel-form">
          <TextInput
            id="basis"
            label={text('erase.basis')}
            description={text('erase.basisHint')}
            maxLength={LINE_MAX}
            error={errorAt('basis')}
            {...register('basis', { validate: paper })}
          />
          <Checkbox
            id="sure"
            label={text('erase.sure')}
            error={errorAt('sure')}
            {...register('sure', { validate: (is) => is || text('people.sureMissing') })}
          />
        </div>
      </FormFrame>
    </section>
  );
}
