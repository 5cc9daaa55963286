import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { Choice } from '../shell/Choice.tsx';
import { client, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useChange } from '../shell/useChange.ts';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { today } from '../shell/today.ts';

const LINE_MAX = 300;

type Paper = Omit<Schemas['Delegate'], 'unitId' | 'personId'>;

interface DelegationFormProps {
  readonly unitId: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** A paper by which a deputy signs for the head, for the office and not for one person. */
export function DelegationForm({ unitId, onSaved, onCancel }: DelegationFormProps) {
  const { text, heading, word } = useWords();
  const queries = useQueryClient();
  const change = useChange();
  const save = useMutation({
    mutationFn: (paper: Paper) =>
      change(paper, (header) => client.POST('/v1/delegations', { params: { header }, body: { ...paper, unitId } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['delegations'] });
      onSaved();
    },
  });
  const { register, handleSubmit, told, errorAt } = useFieldForm<Paper>({
    defaultValues: { role: 'DEPUTY', capacity: 'TUQ', scope: '', basis: '', fromOn: today(), toOn: '' },
    fields: {
      role: text('delegation.role'),
      capacity: text('delegation.capacity'),
      basis: text('delegation.basis'),
      scope: text('delegation.scope'),
      fromOn: text('delegation.fromOn'),
      toOn: text('delegation.toOn'),
    },
    refused: save.error,
  });
  const line = (name: 'scope' | 'basis' | 'fromOn' | 'toOn') => ({
    id: name,
    label: text(`delegation.${name}`),
    error: errorAt(name),
    ...register(name, { required: text('step.missing', { field: text(`delegation.${name}`) }) }),
  });
  return (
    <section className="laurel-sheet">
      <FormFrame
        title={text('delegation.new')}
        {...told}
        isSending={save.isPending}
        onSubmit={() => void handleSubmit((paper) => save.mutate(paper))()}
        onCancel={onCancel}
      >
        <div className="laurel-form">
          <Choice id="role" label={text('delegation.role')} field={register('role')} error={errorAt('role')}>
            {(['DEPUTY', 'HEAD'] as const).map((role) => [role, heading('role', role)])}
          </Choice>
          <Choice
            id="capacity"
            label={text('delegation.capacity')}
            field={register('capacity')}
            error={errorAt('capacity')}
          >
            {(['TUQ', 'TL', 'Q', 'KT', 'TM'] as const).map((code) => [code, word('capacity', code)])}
          </Choice>
          <TextInput description={text('delegation.basisHint')} maxLength={LINE_MAX} {...line('basis')} />
          <TextInput description={text('delegation.scopeHint')} maxLength={LINE_MAX} {...line('scope')} />
          <TextInput type="date" {...line('fromOn')} />
          <TextInput type="date" {...line('toOn')} />
        </div>
      </FormFrame>
    </section>
  );
}
