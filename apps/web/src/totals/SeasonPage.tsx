import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { SeasonFacts } from './SeasonFacts.tsx';
import { TallyChart } from './TallyChart.tsx';
import { TallyTable } from './TallyTable.tsx';
import { seasonQuery } from '../shell/places.ts';
import { tallyQuery } from './totals.ts';

const route = getRouteApi('/seated/seasons/$id');

/** What a season gave: as figures that lead to what is behind them, and as a picture of the same figures. */
export function SeasonPage() {
  const { text, both } = useWords();
  const { id } = route.useParams();
  const season = useQuery(seasonQuery(id));
  const tally = useQuery(tallyQuery(id));
  const asked = [season, tally];
  const faulty = asked.find(({ error }) => error);
  if (faulty) return <Faulty error={faulty.error} reset={() => asked.forEach((one) => void one.refetch())} />;
  if (!season.data || !tally.data) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={both(season.data.title)} />
      <section className="laurel-sheet">
        <h2 id="totals">{text('totals.title')}</h2>
        <p className="laurel-quiet">{text('totals.hint')}</p>
        <TallyTable seasonId={id} rows={tally.data.tally} />
      </section>
      <TallyChart rows={tally.data.tally} />
      <SeasonFacts season={season.data} outcomes={tally.data.outcomes} />
    </>
  );
}
