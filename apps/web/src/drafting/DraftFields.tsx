import { TextInput } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { Choice } from '../shell/Choice.tsx';
import { useWords } from '../shell/language.tsx';
import type { Written } from './written.ts';

const LEVELS = ['WARD', 'DISTRICT', 'CITY_POLICE'] as const;
const CATEGORIES = ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'] as const;

interface DraftFieldsProps {
  readonly form: Pick<UseFormReturn<Written>, 'register' | 'watch'>;
  readonly errorAt: (field: string) => string | undefined;
  readonly periods: readonly string[];
  /** It reconsiders a case: nominee and achievement are those of that case. */
  readonly isFixed: boolean;
}

/** The two parts of a nomination that are written: whom, and for what. */
export function DraftFields({ form: { register, watch }, errorAt, periods, isFixed }: DraftFieldsProps) {
  const { text, heading } = useWords();
  const missing = (name: 'nominee' | 'achievement') => ({
    validate: (typed: string) => typed.trim() !== '' || text('drafting.missing', { field: text(`drafting.${name}`) }),
  });
  return (
    <>
      <h2 id="the-nominee">{text('drafting.section.nominee')}</h2>
      <div className="laurel-form">
        <TextInput
          id="nominee"
          label={text('drafting.nominee')}
          description={text('drafting.nomineeHint')}
          maxLength={200}
          readOnly={isFixed}
          error={errorAt('nominee')}
          {...register('nominee', missing('nominee'))}
        />
        <Choice
          id="category"
          label={text('drafting.category')}
          field={register('category')}
          error={errorAt('category')}
        >
          {CATEGORIES.map((code) => [code, heading('category', code)])}
        </Choice>
        {watch('category') === 'INDIVIDUAL' && (
          <TextInput
            id="nomineeBirthDate"
            type="date"
            label={text('drafting.birthDate')}
            readOnly={isFixed}
            error={errorAt('nomineeBirthDate')}
            {...register('nomineeBirthDate')}
          />
        )}
      </div>
      <h2 id="the-achievement" className="laurel-next">
        {text('drafting.section.achievement')}
      </h2>
      <div className="laurel-form">
        <Choice id="period" label={text('drafting.period')} field={register('period')} error={errorAt('period')}>
          {periods.map((period) => [period, period])}
        </Choice>
        <TextInput
          id="achievement"
          label={text('drafting.achievement')}
          description={text('drafting.achievementHint')}
          maxLength={300}
          readOnly={isFixed}
          error={errorAt('achievement')}
          {...register('achievement', missing('achievement'))}
        />
        <Choice id="asks" label={text('drafting.asks')} field={register('asks')} error={errorAt('asks')}>
          {LEVELS.map((level) => [level, heading('level', level)])}
        </Choice>
      </div>
    </>
  );
}
