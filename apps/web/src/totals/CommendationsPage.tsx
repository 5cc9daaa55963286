import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { CommendationTable } from './CommendationTable.tsx';
import { commendationsQuery } from './totals.ts';

const route = getRouteApi('/seated/seasons/$id/commendations');

/** The commendations behind a figure of the season, with the figure counted anew from them. */
export function CommendationsPage() {
  const { text, word } = useWords();
  const { id } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(commendationsQuery({ seasonId: id, ...search }));
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  const { level, category, state } = search;
  const of = [word('level', level), word('category', category), word('commendationState', state)].filter(Boolean);
  return (
    <>
      <PageTitle title={`${text('totals.behind')}: ${of.length > 0 ? of.join(', ') : text('totals.all')}`} />
      <p className="laurel-no-print">
        <Anchor component={Link} to={`/seasons/${id}`}>
          {text('totals.backToSeason')}
        </Anchor>
      </p>
      <p>
        <strong>
          {text('totals.counted', {
            granted: data.items.length,
            recipients: new Set(data.items.map(({ nominee }) => nominee.id)).size,
            inForce: data.items.filter((one) => one.state === 'ISSUED').length,
          })}
        </strong>
      </p>
      {!data.isWhole && <p className="laurel-late">{text('audit.notWhole', { rows: data.items.length })}</p>}
      <CommendationTable rows={byName(data.items)} />
    </>
  );
}

/** By the given name, as people are listed here, so that one who was commended twice stands together. */
function byName<Row extends { readonly nominee: { readonly id: string; readonly name: string } }>(
  rows: readonly Row[],
): Row[] {
  const order = new Intl.Collator('vi');
  const given = (name: string) => name.trim().split(/\s+/).at(-1) ?? '';
  return rows.toSorted(
    ({ nominee: one }, { nominee: other }) =>
      order.compare(given(one.name), given(other.name)) ||
      order.compare(one.name, other.name) ||
      one.id.localeCompare(other.id),
  );
}
