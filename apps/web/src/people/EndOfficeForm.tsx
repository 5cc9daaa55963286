import { TextInput } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { client } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { today } from '../shell/today.ts';
import type { Membership } from './people.ts';
import { useAct } from './useAct.ts';

interface EndOfficeFormProps {
  readonly membership: Membership;
  readonly name: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The last day of an office, within its term. */
export function EndOfficeForm({ membership: { id, fromOn, toOn }, name, onDone, onCancel }: EndOfficeFormProps) {
  const { text, day } = useWords();
  const end = useAct(
    (body: { toOn: string }, change) =>
      change((header) => client.POST('/v1/memberships/{id}/end', { params: { path: { id }, header }, body })),
    onDone,
  );
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { toOn: today() < fromOn ? fromOn : today() },
    fields: { toOn: text('people.toOn') },
    refused: end.error,
  });
  const lastDay = (typed: string) => {
    if (typed < fromOn) return text('people.turned');
    return toOn === null || typed <= toOn || text('people.endLater', { day: day(toOn) });
  };
  return (
    <FormFrame
      title={text('people.endOf', { office: name })}
      {...told}
      isSending={end.isPending}
      onSubmit={() => void handleSubmit((body) => end.mutate(body))()}
      onCancel={onCancel}
    >
      <p>{text('people.endText')}</p>
      <TextInput
        id="toOn"
        type="date"
        label={text('people.toOn')}
        maw="16rem"
        error={errorAt('toOn')}
        {...register('toOn', {
          required: text('step.missing', { field: text('people.toOn') }),
          validate: lastDay,
        })}
      />
    </FormFrame>
  );
}
