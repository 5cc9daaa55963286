import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useWords } from '../shell/language.tsx';
import { seasonsQuery } from '../totals/totals.ts';
import { byLevel, type ListedUnit, unitsQuery } from '../units/units.ts';

interface UnitChoiceProps {
  /** An agency is no level of the route, and no level is an agency. */
  readonly role: string;
  readonly field: UseFormRegisterReturn<'unitId'>;
  readonly error: string | undefined;
  /** What was chosen belongs to another season. */
  readonly onOtherSeason: () => void;
}

/** A unit that exists, of the season that is chosen first; the latest unless another is. */
export function UnitChoice({ role, field, error, onOtherSeason }: UnitChoiceProps) {
  const { text, both } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const seasons = useQuery(seasonsQuery).data?.items ?? [];
  const seasonId = chosen ?? seasons[0]?.id ?? '';
  const units = useQuery({ ...unitsQuery(seasonId), enabled: seasonId !== '' }).data?.items ?? [];
  const fits = ({ level, abolishedOn }: ListedUnit) => !abolishedOn && (level === 'AGENCY') === (role === 'AGENCY');
  const grouped = useLevelGroups(units.filter(fits));
  return (
    <>
      <NativeSelect
        label={text('people.season')}
        value={seasonId}
        onChange={({ currentTarget }) => {
          setChosen(currentTarget.value);
          onOtherSeason();
        }}
        data={seasons.map(({ id, title }) => ({ value: id, label: both(title) }))}
      />
      <NativeSelect
        id="unitId"
        label={text('people.unit')}
        error={error}
        name={field.name}
        ref={field.ref}
        onChange={(event) => void field.onChange(event)}
        onBlur={(event) => void field.onBlur(event)}
        data={[{ value: '', label: '' }, ...grouped]}
      />
    </>
  );
}

/** Units under the heading of their level, for a list of the browser. */
export function useLevelGroups(units: readonly ListedUnit[]) {
  const { text, heading, capital } = useWords();
  return byLevel(units).map(([level, ofLevel]) => ({
    group: level === 'AGENCY' ? capital(text('units.agency')) : heading('level', level),
    items: ofLevel.map(({ id, name }) => ({ value: id, label: name })),
  }));
}
