import { NativeSelect } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, read } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { seasonsQuery } from '../totals/totals.ts';

/** Groups and agencies have no council of this kind. */
const WITH_COUNCIL = ['WARD', 'DISTRICT', 'CITY_POLICE', 'HIGHER'];

const unitsQuery = (seasonId: string) =>
  queryOptions({
    queryKey: ['season', seasonId, 'units'],
    queryFn: async () => {
      const path = { id: seasonId };
      const { items } = await everyPage((query) =>
        read(client.GET('/v1/seasons/{id}/units', { params: { path, query } })),
      );
      return items.filter(({ level }) => WITH_COUNCIL.includes(level));
    },
  });

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
          ...(units.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []),
        ]}
      />
    </div>
  );
}
