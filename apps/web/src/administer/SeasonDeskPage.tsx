import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { seasonQuery } from '../shell/places.ts';
import { SeasonFacts } from '../totals/SeasonFacts.tsx';
import { tallyQuery } from '../totals/totals.ts';
import { EndForm } from './EndForm.tsx';
import { Ended } from './Ended.tsx';
import { Window } from './Window.tsx';

const route = getRouteApi('/seated/administer/seasons/$id');
/** The end of a season closes thousands of cases in a minute: meanwhile the page counts with it. */
const COUNT_AGAIN_MS = 1000;

/** One season: how it stands, and its end. */
export function SeasonDeskPage() {
  const { text, both } = useWords();
  const { id } = route.useParams();
  const [form, setForm] = useState<'CLOSED' | 'OPEN' | 'SENT'>('CLOSED');
  const season = useQuery({
    ...seasonQuery(id),
    refetchInterval: ({ state: { data } }) => (data?.endedAt && data.openCases > 0 ? COUNT_AGAIN_MS : false),
  });
  const tally = useQuery(tallyQuery(id));
  const asked = [season, tally];
  const faulty = asked.find(({ error }) => error);
  if (faulty) return <Faulty error={faulty.error} reset={() => asked.forEach((one) => void one.refetch())} />;
  if (!season.data || !tally.data) return <p role="status">{text('shell.loading')}</p>;
  const { title, ruleSet, endedAt, openCases } = season.data;
  const canEnd = !endedAt || openCases > 0;
  return (
    <>
      <PageTitle title={both(title)} />
      <p className="laurel-no-print">
        <Anchor component={Link} to="/administer/seasons">
          {text('administer.back')}
        </Anchor>
      </p>
      {endedAt && <Ended openCases={openCases} isNew={form === 'SENT'} />}
      {form === 'OPEN' && canEnd ? (
        <EndForm season={season.data} onDone={() => setForm('SENT')} onCancel={() => setForm('CLOSED')} />
      ) : (
        canEnd && (
          <Button mb="md" variant="default" onClick={() => setForm('OPEN')}>
            {text(endedAt ? 'administer.endAgain' : 'administer.end')}
          </Button>
        )
      )}
      <SeasonFacts season={season.data} outcomes={tally.data.outcomes} />
      <section className="laurel-sheet">
        <h2>{text('administer.window')}</h2>
        <p>
          <Window season={season.data} />
        </p>
        <p>
          <Anchor component={Link} to={`/rule-sets/${ruleSet.hash}`}>
            {text('administer.readRules', { id: ruleSet.id })}
          </Anchor>
        </p>
        {!endedAt && openCases > 0 && (
          <p className="laurel-no-print">
            <Link to="/administer/move" search={{ season: id }} className="laurel-link">
              {text('moving.title')}
            </Link>
          </p>
        )}
      </section>
    </>
  );
}
