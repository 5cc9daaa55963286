import { Button, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { Choice } from '../shell/Choice.tsx';
import type { Schemas } from '../shell/client.ts';
import { ErrorSummary, errorsOf } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import type { Draft } from './draft.ts';
import { type Written, useSaveDraft, writtenIn } from './useSaveDraft.ts';

const FIELDS = ['nominee', 'nomineeBirthDate', 'category', 'period', 'achievement', 'asks'] as const;
const LEVELS = ['WARD', 'DISTRICT', 'CITY_POLICE'] as const;
const CATEGORIES = ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'] as const;

interface DraftFormProps {
  readonly season: Schemas['Season'];
  readonly unitId: string | null;
  /** Null: nothing is written yet. */
  readonly draft: Draft | null;
  readonly onSaved: (id: string) => void;
}

/** What a group says of the person or collective it nominates. Nothing is trimmed or reformed while it is typed. */
export function DraftForm({ season, unitId, draft, onSaved }: DraftFormProps) {
  const { text, heading } = useWords();
  const refusal = useRefusal();
  const { register, handleSubmit, formState, watch } = useForm<Written>({
    defaultValues: writtenIn(draft, season.periods[0]),
    shouldFocusError: false,
  });
  const save = useSaveDraft({ seasonId: season.id, unitId, draft, onSaved });
  const { errors } = formState;
  const missing = (name: 'nominee' | 'achievement') => ({
    required: text('drafting.missing', { field: text(`drafting.${name}`) }),
  });
  return (
    <form
      noValidate
      className="laurel-sheet"
      onSubmit={(event) => void handleSubmit((values) => save.mutate(values))(event)}
    >
      <ErrorSummary errors={[...errorsOf(errors, FIELDS), ...refusal(save.error)]} tries={formState.submitCount} />
      <div className="laurel-form">
        <TextInput
          id="nominee"
          label={text('drafting.nominee')}
          description={text('drafting.nomineeHint')}
          maxLength={200}
          error={errors.nominee?.message}
          {...register('nominee', missing('nominee'))}
        />
        <Choice id="category" label={text('drafting.category')} field={register('category')}>
          {CATEGORIES.map((code) => [code, heading('category', code)])}
        </Choice>
        {watch('category') === 'INDIVIDUAL' && (
          <TextInput
            id="nomineeBirthDate"
            type="date"
            label={text('drafting.birthDate')}
            {...register('nomineeBirthDate')}
          />
        )}
        <Choice id="period" label={text('drafting.period')} field={register('period')}>
          {season.periods.map((period) => [period, period])}
        </Choice>
        <TextInput
          id="achievement"
          label={text('drafting.achievement')}
          description={text('drafting.achievementHint')}
          maxLength={300}
          error={errors.achievement?.message}
          {...register('achievement', missing('achievement'))}
        />
        <Choice id="asks" label={text('drafting.asks')} field={register('asks')}>
          {LEVELS.map((level) => [level, heading('level', level)])}
        </Choice>
        <div>
          <Button type="submit" loading={save.isPending}>
            {text('drafting.save')}
          </Button>
        </div>
      </div>
    </form>
  );
}
