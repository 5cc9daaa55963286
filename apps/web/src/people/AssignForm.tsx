import { TextInput } from '@mantine/core';
import { ROLES } from '@laurel/domain';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { Choice } from '../shell/Choice.tsx';
import { client, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { today } from '../shell/today.ts';
import type { Holder } from './people.ts';
import { heldAlready } from './terms.ts';
import { UnitChoice } from './UnitChoice.tsx';
import { useAct } from './useAct.ts';

const LINE_MAX = 300;
/** They belong to no unit. */
const ANYWHERE: readonly string[] = ['ADMIN', 'AUDITOR'];

interface Typed {
  readonly role: Schemas['AssignOffice']['role'];
  readonly unitId: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly basis: string;
}

export interface AssignFormProps {
  readonly person: Holder;
  /** Those that may be given. */
  readonly roles?: readonly Typed['role'][];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** An office for a person: a role at a unit, from a day on, by a paper. */
export function AssignForm({ person: { id, memberships }, roles = ROLES, onDone, onCancel }: AssignFormProps) {
  const { text, heading } = useWords();
  const save = useAct(
    (body: ReturnType<typeof officeOf>, change) =>
      change((header) => client.POST('/v1/people/{id}/memberships', { params: { path: { id }, header }, body })),
    onDone,
  );
  const { register, handleSubmit, watch, setValue, told, errorAt } = useFieldForm<Typed>({
    defaultValues: { role: 'NOMINATOR', unitId: '', fromOn: today(), toOn: '', basis: '' },
    fields: {
      role: text('people.role'),
      unitId: text('people.unit'),
      fromOn: text('people.fromOn'),
      toOn: text('people.toOn'),
      basis: text('people.basis'),
    },
    refused: save.error,
  });
  const role = watch('role');
  const missing = (field: 'unit' | 'fromOn' | 'basis') => text('step.missing', { field: text(`people.${field}`) });
  const isFree = (_: string, typed: Typed) => !heldAlready(memberships, officeOf(typed)) || text('people.held');
  return (
    <FormFrame
      title={text('people.assign')}
      {...told}
      isSending={save.isPending}
      onSubmit={() => void handleSubmit((typed) => save.mutate(officeOf(typed)))()}
      onCancel={onCancel}
    >
      <div className="laurel-form">
        <Choice
          id="role"
          label={text('people.role')}
          error={errorAt('role')}
          field={register('role', { onChange: () => setValue('unitId', '') })}
        >
          {roles.map((one) => [one, heading('role', one)])}
        </Choice>
        {!ANYWHERE.includes(role) && (
          <UnitChoice
            role={role}
            error={errorAt('unitId')}
            onOtherSeason={() => setValue('unitId', '')}
            field={register('unitId', { required: missing('unit'), shouldUnregister: true })}
          />
        )}
        <TextInput
          id="fromOn"
          type="date"
          label={text('people.fromOn')}
          error={errorAt('fromOn')}
          {...register('fromOn', { required: missing('fromOn'), validate: isFree })}
        />
        <TextInput
          id="toOn"
          type="date"
          label={text('people.toOn')}
          description={text('people.toOnHint')}
          error={errorAt('toOn')}
          {...register('toOn', { validate: (to, { fromOn }) => to === '' || to >= fromOn || text('people.turned') })}
        />
        <TextInput
          id="basis"
          label={text('people.basis')}
          description={text('people.basisHint')}
          maxLength={LINE_MAX}
          error={errorAt('basis')}
          {...register('basis', { validate: (typed) => typed.trim() !== '' || missing('basis') })}
        />
      </div>
    </FormFrame>
  );
}

/** What is asked of the API: an office of the whole system names no unit. */
function officeOf({ role, unitId, fromOn, toOn, basis }: Typed) {
  return {
    role,
    unitId: ANYWHERE.includes(role) || !unitId ? null : unitId,
    fromOn,
    toOn: toOn || null,
    basis: basis.trim(),
  };
}
