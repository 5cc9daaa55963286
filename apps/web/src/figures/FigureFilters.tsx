import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { unitsQuery } from '../units/units.ts';
import { type FiguresSearch, figuresSearch, LEVELS } from './figures-search.ts';
import classes from './Figures.module.css';

interface FigureFiltersProps {
  readonly seasons: readonly Schemas['Season'][];
  readonly seasonId: string;
  readonly chosen: FiguresSearch;
  /** False for the office of a unit, which is told the figures of its own. */
  readonly choosesPlace: boolean;
  readonly onChoose: (search: FiguresSearch) => void;
}

/** Which season, which level and unit, and with which season its grants are compared. */
export function FigureFilters({ seasons, seasonId, chosen, choosesPlace, onChoose }: FigureFiltersProps) {
  const { text, both, heading } = useWords();
  const { level, unit, against } = chosen;
  const units = useQuery({
    ...unitsQuery(seasonId, level),
    enabled: choosesPlace && level !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const choose = (change: { readonly [name in keyof FiguresSearch]?: string }) =>
    onChoose(figuresSearch({ ...chosen, ...change }));
  const titled = seasons.map(({ id, title }) => ({ value: id, label: both(title) }));
  const any = (label: string) => ({ value: '', label });
  return (
    <div className={`laurel-no-print ${classes['filters']}`}>
      <NativeSelect
        label={text('totals.season')}
        value={seasonId}
        onChange={({ currentTarget: { value } }) => choose({ season: value, unit: '', against: '' })}
        data={titled}
      />
      {choosesPlace && (
        <NativeSelect
          label={text('figures.level')}
          value={level ?? ''}
          onChange={({ currentTarget: { value } }) => choose({ level: value, unit: '' })}
          data={[
            any(text('figures.everyLevel')),
            ...LEVELS.map((one) => ({ value: one, label: heading('level', one) })),
          ]}
        />
      )}
      {choosesPlace && level && (
        <NativeSelect
          label={text('figures.unit')}
          value={unit ?? ''}
          onChange={({ currentTarget: { value } }) => choose({ unit: value })}
          data={[
            any(text('figures.everyUnit')),
            ...(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <NativeSelect
        label={text('figures.against')}
        value={against ?? ''}
        onChange={({ currentTarget: { value } }) => choose({ against: value })}
        data={[any(text('figures.seasonBefore')), ...titled.filter(({ value }) => value !== seasonId)]}
      />
    </div>
  );
}
