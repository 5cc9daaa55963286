import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { useLevelGroups } from '../people/UnitChoice.tsx';
import { useAct } from '../people/useAct.ts';
import { client, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { today } from '../shell/today.ts';
import { mayFollow } from './may-follow.ts';
import { unitsQuery } from './units.ts';
import { WhatMoves } from './WhatMoves.tsx';

interface SuccessorFormProps {
  readonly unit: Schemas['UnitStanding'];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Abolishes a unit on a day and a ground, and names the unit that takes its work over. */
export function SuccessorForm({ unit, onDone, onCancel }: SuccessorFormProps) {
  const { text } = useWords();
  const { id } = unit;
  const units = useQuery(unitsQuery(unit.seasonId)).data?.items;
  const candidates = useLevelGroups(units?.filter((one) => mayFollow(one, unit)) ?? []);
  const save = useAct(
    (body: Schemas['NameSuccessor'], change) =>
      change((header) => client.POST('/v1/units/{id}/successor', { params: { path: { id }, header }, body })),
    onDone,
  );
  const { register, handleSubmit, told, errorAt } = useFieldForm<Schemas['NameSuccessor']>({
    defaultValues: { successorId: '', abolishedOn: today(), reason: '' },
    fields: {
      successorId: text('units.successor'),
      abolishedOn: text('units.abolishedOn'),
      reason: text('units.reason'),
    },
    refused: save.error,
  });
  const missing = (field: 'abolishedOn' | 'reason') => text('step.missing', { field: text(`units.${field}`) });
  const choice = register('successorId', { required: text('units.choose') });
  return (
    <FormFrame
      title={text('units.succeed')}
      {...told}
      isSending={save.isPending}
      onSubmit={() => void handleSubmit((body) => save.mutate({ ...body, reason: body.reason.trim() }))()}
      onCancel={onCancel}
    >
      <WhatMoves openCases={unit.openCases} />
      {units && candidates.length === 0 && <p className="laurel-late">{text('units.noCandidate')}</p>}
      <div className="laurel-form">
        <NativeSelect
          id="successorId"
          label={text('units.successor')}
          error={errorAt('successorId')}
          name={choice.name}
          ref={choice.ref}
          onChange={(event) => void choice.onChange(event)}
          onBlur={(event) => void choice.onBlur(event)}
          data={[{ value: '', label: '' }, ...candidates]}
        />
        <TextInput
          id="abolishedOn"
          type="date"
          label={text('units.abolishedOn')}
          description={text('units.abolishedOnHint')}
          error={errorAt('abolishedOn')}
          {...register('abolishedOn', {
            required: missing('abolishedOn'),
            validate: (typed) => typed <= today() || text('units.future'),
          })}
        />
        <Textarea
          id="reason"
          label={text('units.reason')}
          description={text('units.reasonHint')}
          autosize
          minRows={2}
          error={errorAt('reason')}
          {...register('reason', { validate: (typed) => typed.trim() !== '' || missing('reason') })}
        />
      </div>
    </FormFrame>
  );
}
