import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { Figure } from './Figure.tsx';
import { FigureFilters } from './FigureFilters.tsx';
import { figuresQuery, seasonsOfQuery } from './figures.ts';
import classes from './Figures.module.css';
import { useCharts } from './useCharts.ts';

const route = getRouteApi('/seated/dashboard');

/** How the work of a season goes: what came, what lies, how long it takes, what was granted. */
export function DashboardPage() {
  const { text } = useWords();
  const { office } = useSeat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const ownUnit = office?.unitId ?? undefined;
  const seasons = useQuery(seasonsOfQuery(ownUnit));
  const seasonId = search.season ?? seasons.data?.items[0]?.id;
  if (seasons.error) return <Faulty error={seasons.error} reset={() => void seasons.refetch()} />;
  if (!seasons.data) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={text('figures.title')} />
      {seasonId === undefined ? (
        <p>{text('totals.noSeason')}</p>
      ) : (
        <>
          <FigureFilters
            seasons={seasons.data.items}
            seasonId={seasonId}
            chosen={search}
            choosesPlace={!ownUnit}
            onChoose={(chosen) => void navigate({ search: chosen, replace: true, resetScroll: false })}
          />
          <Charts seasonId={seasonId} />
        </>
      )}
    </>
  );
}

function Charts({ seasonId }: { readonly seasonId: string }) {
  const { text, instant } = useWords();
  const { level, unit, against } = route.useSearch();
  const charts = useCharts();
  const asked = { ...(level ? { level } : {}), ...(unit ? { unitId: unit } : {}), ...(against ? { against } : {}) };
  const { data, error, refetch } = useQuery(figuresQuery(seasonId, asked));
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  const { came, left, open, overdue } = data.total;
  return (
    <>
      <p>
        <strong>{text('figures.summary', { came, left, open, overdue })}</strong>{' '}
        <span className="laurel-quiet">{text('figures.at', { at: instant(data.at) })}</span>
      </p>
      {!data.isWhole && <p className="laurel-late">{text('figures.notWhole', { lines: data.lines.length })}</p>}
      <div className={classes['figures']}>
        {charts(data).map((chart) => (
          <Figure key={chart.id} chart={chart} />
        ))}
      </div>
    </>
  );
}
