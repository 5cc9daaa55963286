import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { type ErrorOfField, wordsAt } from '../shell/form-errors.ts';
import { useWords } from '../shell/language.tsx';
import classes from './Letter.module.css';
import { type Column, COLUMNS, fieldId, isEmpty, type Letter } from './rows.ts';

interface LetterRowsProps {
  readonly form: UseFormReturn<Letter>;
  readonly rowIds: readonly string[];
  readonly periods: readonly string[];
  readonly errors: readonly ErrorOfField[];
  readonly onRemove: (at: number) => void;
}

const LEVELS = ['WARD', 'DISTRICT', 'CITY_POLICE'] as const;
const CATEGORIES = ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'] as const;
const HEADS = {
  nominee: 'drafting.nominee',
  category: 'drafting.category',
  nomineeBirthDate: 'letter.birthDateOf',
  period: 'drafting.period',
  achievement: 'drafting.achievement',
  asks: 'drafting.asks',
} as const;

/** The rows of a letter; on a narrow screen each is a block whose fields have their labels above. */
export function LetterRows({ form, rowIds, periods, errors, onRemove }: LetterRowsProps) {
  const { text, heading } = useWords();
  const { register, watch, getValues } = form;
  const options: Partial<Record<Column, { value: string; label: string }[]>> = {
    category: CATEGORIES.map((code) => ({ value: code, label: heading('category', code) })),
    period: periods.map((period) => ({ value: period, label: period })),
    asks: LEVELS.map((code) => ({ value: code, label: heading('level', code) })),
  };
  const rules = (at: number, column: Column) => ({
    validate: (typed: string) => {
      if (column !== 'nominee' && column !== 'achievement') return true;
      const { rows } = getValues();
      const nothing = rows.every(isEmpty) && at === 0 && column === 'nominee';
      if (nothing) return text('letter.noRow');
      const row = rows[at];
      const isFine = !row || isEmpty(row) || typed.trim() !== '';
      return isFine || text('drafting.missing', { field: text(HEADS[column]) });
    },
  });
  const cell = (at: number, column: Column) => {
    const id = fieldId(at, column);
    const props = {
      id,
      'aria-label': text('letter.fieldOf', { n: at + 1, field: text(HEADS[column]) }),
      error: wordsAt(errors, id),
      ...register(`rows.${at}.${column}`, rules(at, column)),
    };
    const data = options[column];
    if (data) return <NativeSelect {...props} data={data} />;
    if (column === 'nomineeBirthDate') {
      return <TextInput {...props} type="date" disabled={watch(`rows.${at}.category`) !== 'INDIVIDUAL'} />;
    }
    return <TextInput {...props} maxLength={column === 'nominee' ? 200 : 300} />;
  };
  return (
    <table className={classes['rows']}>
      <thead>
        <tr>
          <th scope="col">#</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {text(HEADS[column])}
            </th>
          ))}
          <th scope="col">{text('documents.does')}</th>
        </tr>
      </thead>
      <tbody>
        {rowIds.map((rowId, at) => (
          <tr key={rowId}>
            <th scope="row">
              <span className={classes['number']}>{at + 1}</span>
              <span className={classes['name']}>{text('letter.row', { n: at + 1 })}</span>
            </th>
            {COLUMNS.map((column) => (
              <td key={column} data-label={text(HEADS[column])}>
                {cell(at, column)}
              </td>
            ))}
            <td>
              <Button
                variant="subtle"
                color="red"
                size="compact-md"
                disabled={rowIds.length === 1}
                aria-label={text('letter.remove', { n: at + 1 })}
                onClick={() => onRemove(at)}
              >
                {text('letter.removeShort')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
