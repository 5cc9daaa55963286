import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { NominationTable } from '../nomination/NominationTable.tsx';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { nominationsBehindQuery } from './totals.ts';

const route = getRouteApi('/seated/seasons/$id/nominations');

/** The cases behind a figure of the season: those that ended so, or the open ones. */
export function NominationsBehindPage() {
  const { text, word } = useWords();
  const { id } = route.useParams();
  const { outcome } = route.useSearch();
  const { data, error, refetch } = useQuery(nominationsBehindQuery(id, outcome));
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  const of = outcome ? word('outcome', outcome) : text('totals.stillOpen');
  return (
    <>
      <PageTitle title={`${text('totals.casesBehind')}: ${of}`} />
      <p className="laurel-no-print">
        <Anchor component={Link} to={`/seasons/${id}`}>
          {text('totals.backToSeason')}
        </Anchor>
      </p>
      <p>
        <strong>{text('totals.cases', { cases: data.items.length })}</strong>
      </p>
      {!data.isWhole && <p className="laurel-late">{text('audit.notWhole', { rows: data.items.length })}</p>}
      <NominationTable rows={data.items} />
    </>
  );
}
