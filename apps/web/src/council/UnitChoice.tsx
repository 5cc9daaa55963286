import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { seasonsQuery } from '../totals/totals.ts';
import { unitsQuery } from '../units/units.ts';

/** Groups and agencies have no council of this kind. */
const WITH_COUNCIL = ['WARD', 'DISTRICT', 'CITY_POLICE', 'HIGHER'];
const hasCouncil = ({ level }: { readonly level: string }) => WITH_COUNCIL.includes(level);

/** The unit of an administrator's choice, by season. */
export function UnitChoice({ onChosen }: { readonly onChosen: (unitId: string | null) => void }) {
  const { text, both } = useWords();
  const seasons = useQuery(seasonsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const seasonId = chosen ?? seasons.data?.items[0]?.id ?? '';
  const units = useQuery({ ...unitsQuery(seasonId), enabled: seasonId !== '' });
  const fault = seasons.error ?? units.error;
  if (fault) return <Faulty error={fault} reset={() => void Promise.all([seasons.refetch(), units.refetch()])} />;
  return (
    <div className="laurel-form laurel-choosing">
      <NativeSelect
        label={text('roster.season')}
        value={seasonId}
        onChange={({ currentTarget }) => {
          setChosen(currentTarget.value);
          onChosen(null);
        }}
        data={seasons.data?.items.map(({ id, title }) => ({ value: id, label: both(title) })) ?? []}
      />
      <NativeSelect
        key={seasonId}
        label={text('roster.unit')}
        onChange={({ currentTarget }) => onChosen(currentTarget.value || null)}
        data={[
          { value: '', label: text('roster.chooseUnit') },
          ...(units.data?.items.filter(hasCouncil).map(({ id, name }) => ({ value: id, label: name })) ?? []),
        ]}
      />
    </div>
  );
}
