import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { plainName } from '../people/names.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { seasonsQuery } from '../totals/totals.ts';
import { unitsQuery } from './units.ts';
import { UnitTable } from './UnitTable.tsx';

const route = getRouteApi('/seated/administrators/units');

/** The units of a season by their levels, and which of them exist no more. */
export function UnitsPage() {
  const { text, both } = useWords();
  const navigate = route.useNavigate();
  const { season: chosen } = route.useSearch();
  const [typed, setTyped] = useState('');
  const seasons = useQuery(seasonsQuery);
  const seasonId = chosen ?? seasons.data?.items[0]?.id ?? '';
  const units = useQuery({ ...unitsQuery(seasonId), enabled: seasonId !== '' });
  const faulty = [seasons, units].find(({ error }) => error);
  if (faulty) return <Faulty error={faulty.error} reset={() => void faulty.refetch()} />;
  if (!seasons.data) return <p role="status">{text('shell.loading')}</p>;
  const asked = plainName(typed);
  const rows = (units.data?.items ?? []).filter((one) => plainName(`${one.name} ${one.code}`).includes(asked));
  return (
    <>
      <PageTitle title={text('units.title')} />
      {seasons.data.items.length === 0 && <p>{text('units.noSeason')}</p>}
      <div className="laurel-form">
        <NativeSelect
          label={text('units.season')}
          value={seasonId}
          onChange={({ currentTarget }) => void navigate({ search: { season: currentTarget.value } })}
          data={seasons.data.items.map(({ id, title }) => ({ value: id, label: both(title) }))}
        />
        <TextInput
          type="search"
          label={text('units.find')}
          description={text('people.searchHint')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      {units.data ? (
        <>
          <p role="status">{text('units.found', { count: rows.length })}</p>
          <UnitTable units={rows} all={units.data.items} />
        </>
      ) : (
        <p role="status">{text('shell.loading')}</p>
      )}
    </>
  );
}
