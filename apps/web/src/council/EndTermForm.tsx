import { TextInput } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { today } from '../shell/today.ts';
import { useEndTerm } from './useMembers.ts';

interface EndTermFormProps {
  readonly id: string;
  readonly name: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The last day of a term. A term is never made longer, and nobody is taken off the list. */
export function EndTermForm({ id, name, onDone, onCancel }: EndTermFormProps) {
  const { text } = useWords();
  const { mutate, isPending, error } = useEndTerm(id, onDone);
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { toOn: today() },
    fields: { toOn: text('roster.lastDay') },
    refused: error,
  });
  const send = handleSubmit((body) => mutate(body));
  return (
    <section className="laurel-sheet">
      <FormFrame
        title={text('roster.endOf', { name })}
        {...told}
        isSending={isPending}
        onSubmit={() => void send()}
        onCancel={onCancel}
      >
        <p>{text('roster.endHint')}</p>
        <TextInput
          id="toOn"
          type="date"
          maw="20rem"
          label={text('roster.lastDay')}
          error={errorAt('toOn')}
          {...register('toOn', { required: text('step.missing', { field: text('roster.lastDay') }) })}
        />
      </FormFrame>
    </section>
  );
}
