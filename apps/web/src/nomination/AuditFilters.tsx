import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import classes from '../figures/Figures.module.css';
import { seasonsOfQuery } from '../figures/figures.ts';
import { unitsQuery } from '../units/units.ts';
import { useWords } from '../shell/language.tsx';
import type { NominationsSearch } from './nominations-search.ts';

/** What an auditor types, and no address holds. */
export interface Typed {
  readonly register: 'DECISION' | 'COMMENDATION';
  readonly number: string;
  readonly officer: string;
}

interface AuditFiltersProps {
  readonly chosen: NominationsSearch;
  readonly onChoose: (search: { readonly [name in keyof NominationsSearch]?: string }) => void;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  /** Names of the officers who can be asked for. */
  readonly officers: readonly string[];
}

/** By what an auditor finds a case beside a name: a number, an officer, a season and its unit, the days on which it was handed in. */
export function AuditFilters({ chosen, onChoose, typed, onType, officers }: AuditFiltersProps) {
  const { text, both } = useWords();
  const names = useId();
  const { season = '', unit = '', from = '', until = '' } = chosen;
  const seasons = useQuery(seasonsOfQuery(undefined));
  const units = useQuery({
    ...unitsQuery(season),
    enabled: season !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <fieldset className={`laurel-choices ${classes['filters']}`}>
      <legend>{text('search.more')}</legend>
      <TextInput
        label={text('search.number')}
        description={text('search.numberHint')}
        inputMode="numeric"
        value={typed.number}
        onChange={({ currentTarget: { value } }) => onType({ ...typed, number: value })}
      />
      <NativeSelect
        label={text('search.register')}
        description={text('search.registerHint')}
        value={typed.register}
        onChange={({ currentTarget: { value } }) => onType({ ...typed, register: value as Typed['register'] })}
        data={(['DECISION', 'COMMENDATION'] as const).map((value) => ({ value, label: text(`registers.${value}`) }))}
      />
      <TextInput
        label={text('search.officer')}
        description={text('search.officerHint')}
        list={names}
        value={typed.officer}
        onChange={({ currentTarget: { value } }) => onType({ ...typed, officer: value })}
      />
      <datalist id={names}>
        {officers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <NativeSelect
        label={text('totals.season')}
        value={season}
        onChange={({ currentTarget: { value } }) => onChoose({ season: value, unit: '' })}
        data={[
          { value: '', label: text('search.everySeason') },
          ...(seasons.data?.items ?? []).map(({ id, title }) => ({ value: id, label: both(title) })),
        ]}
      />
      {season && (
        <NativeSelect
          label={text('search.unit')}
          value={unit}
          onChange={({ currentTarget: { value } }) => onChoose({ unit: value })}
          data={[
            { value: '', label: text('search.everyUnit') },
            ...(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <TextInput
        type="date"
        label={text('search.from')}
        value={from}
        onChange={({ currentTarget: { value } }) => onChoose({ from: value })}
      />
      <TextInput
        type="date"
        label={text('search.until')}
        value={until}
        onChange={({ currentTarget: { value } }) => onChoose({ until: value })}
      />
    </fieldset>
  );
}
