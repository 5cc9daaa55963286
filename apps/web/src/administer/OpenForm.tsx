import { SHIPPED_BY_TIME } from '@laurel/domain';
import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { Choice } from '../shell/Choice.tsx';
import { client, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { today } from '../shell/today.ts';
import { useChange } from '../shell/useChange.ts';
import { useFieldForm } from '../shell/useFieldForm.ts';
import type { Beginning } from './beginning.ts';
import { API_NAMES, newSeason, periodsIn, type Written, writtenFrom, wrongDays } from './new-season.ts';
import { UnitsToTake } from './UnitsToTake.tsx';

const FIELDS = ['code', 'titleVi', 'titleEn', 'periods', 'opensOn', 'closesOn', 'endsOn'] as const;
const DAYS: readonly string[] = ['opensOn', 'closesOn', 'endsOn'];
const LINE_MAX = 200;

interface OpenFormProps {
  readonly beginning: Beginning;
  readonly onOpened: (opened: Schemas['SeasonOpened']) => void;
  readonly onCancel: () => void;
}

/** What is the new season's own; its units and rules are there already. */
export function OpenForm({ beginning, onOpened, onCancel }: OpenFormProps) {
  const { text, both } = useWords();
  const queries = useQueryClient();
  const change = useChange();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const { ruleSet } = beginning;
  const open = useMutation({
    mutationFn: (body: Schemas['OpenSeason']) =>
      change(body, (header) => client.POST('/v1/seasons', { params: { header }, body })),
    onSuccess: async (opened) => {
      await queries.invalidateQueries({ queryKey: ['seasons'] });
      await queries.invalidateQueries({ queryKey: ['rule-sets'] });
      onOpened(opened);
    },
  });
  const { register, handleSubmit, told, errorAt } = useFieldForm<Written>({
    defaultValues: writtenFrom(beginning),
    fields: {
      ...Object.fromEntries(FIELDS.map((field) => [field, text(`administer.${field}`)])),
      ruleSet: text('totals.ruleSet'),
      units: text('administer.unitsTaken'),
    },
    renamed: API_NAMES,
    refused: open.error,
  });
  const line = (name: (typeof FIELDS)[number]) => ({
    id: name,
    label: text(`administer.${name}`),
    error: errorAt(name),
    maxLength: LINE_MAX,
    ...register(name, { validate: (_, written) => wrong(name, written) }),
  });
  /** What is wrong with a line of the form, in words; true where nothing is. */
  function wrong(name: (typeof FIELDS)[number], written: Written): string | true {
    if (DAYS.includes(name))
      return wrongDays(written, today()).every((day) => day !== name) || text('administer.wrongDay');
    const isThere = name === 'periods' ? periodsIn(written.periods).length > 0 : written[name].trim() !== '';
    return isThere || text('step.missing', { field: text(`administer.${name}`) });
  }
  const known = SHIPPED_BY_TIME.map((rules) => [rules.id, rules.title ? both(rules.title) : rules.id] as const);
  const own = text(ruleSet.overrides ? 'administer.ownRules' : 'administer.sameRules', { id: ruleSet.id });
  return (
    <section className="laurel-sheet">
      <FormFrame
        title={text('administer.own')}
        {...told}
        isSending={open.isPending}
        onSubmit={() => void handleSubmit((written) => open.mutate(newSeason(beginning, written, leftOut)))()}
        onCancel={onCancel}
      >
        <div className="laurel-form">
          <TextInput description={text('administer.codeHint')} {...line('code')} />
          <TextInput {...line('titleVi')} />
          <TextInput {...line('titleEn')} />
          <TextInput description={text('administer.periodsHint')} {...line('periods')} />
          <Choice id="ruleSet" label={text('totals.ruleSet')} field={register('ruleSet')} error={errorAt('ruleSet')}>
            {[['', own] as const, ...known.filter(([id]) => id !== ruleSet.id || ruleSet.overrides !== undefined)]}
          </Choice>
          <TextInput type="date" description={text('administer.datesHint')} {...line('opensOn')} />
          <TextInput type="date" {...line('closesOn')} />
          <TextInput type="date" description={text('administer.endsHint')} {...line('endsOn')} />
          <UnitsToTake beginning={beginning} leftOut={leftOut} onChange={setLeftOut} />
        </div>
      </FormFrame>
    </section>
  );
}
