import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { Choice } from '../shell/Choice.tsx';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { today } from '../shell/today.ts';
import { inGivenNameOrder } from './given-names.ts';
import { candidatesQuery, useAppoint } from './useMembers.ts';

const LINE_MAX = 300;

interface AppointFormProps {
  readonly unitId: string;
  readonly members: readonly Schemas['CouncilMember'][];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Appoints a person who holds the office of a member, on a paper and from a day on. */
export function AppointForm({ unitId, members, onDone, onCancel }: AppointFormProps) {
  const { text } = useWords();
  const { data: candidates } = useQuery(candidatesQuery(unitId));
  const { mutate, isPending, error } = useAppoint(onDone);
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { personId: '', basis: '', fromOn: today(), toOn: '' },
    fields: {
      personId: text('roster.personId'),
      basis: text('roster.basis'),
      fromOn: text('roster.fromOn'),
      toOn: text('roster.toOn'),
    },
    refused: error,
  });
  const seated = members.filter(({ toOn }) => toOn === null || toOn >= today()).map(({ personId }) => personId);
  const free = inGivenNameOrder(candidates ?? []).filter(({ personId }) => !seated.includes(personId));
  const line = (name: 'personId' | 'basis' | 'fromOn') =>
    register(name, {
      validate: (typed) => typed.trim() !== '' || text('step.missing', { field: text(`roster.${name}`) }),
    });
  const send = handleSubmit(({ toOn, ...member }) => mutate({ unitId, ...member, toOn: toOn || null }));
  return (
    <section className="laurel-sheet">
      <FormFrame
        title={text('roster.appoint')}
        {...told}
        isSending={isPending}
        onSubmit={() => void send()}
        onCancel={onCancel}
      >
        {candidates && free.length === 0 && <p>{text('roster.noCandidates')}</p>}
        <div className="laurel-form">
          <Choice id="personId" label={text('roster.personId')} error={errorAt('personId')} field={line('personId')}>
            {[['', text('roster.choose')], ...free.map(({ personId, name }) => [personId, name] as const)]}
          </Choice>
          <TextInput
            id="basis"
            label={text('roster.basis')}
            description={text('roster.basisHint')}
            maxLength={LINE_MAX}
            error={errorAt('basis')}
            {...line('basis')}
          />
          <TextInput
            id="fromOn"
            type="date"
            label={text('roster.fromOn')}
            error={errorAt('fromOn')}
            {...line('fromOn')}
          />
          <TextInput
            id="toOn"
            type="date"
            label={text('roster.toOn')}
            description={text('roster.toOnHint')}
            error={errorAt('toOn')}
            {...register('toOn')}
          />
        </div>
      </FormFrame>
    </section>
  );
}
