import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { nominationQuery } from '../nomination/nomination.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { Chained } from './Chained.tsx';
import { Exports } from './Exports.tsx';
import { groupsOf } from './groups.ts';
import { Refused } from './Refused.tsx';
import { statesOf } from './states.ts';
import { Stays } from './Stays.tsx';
import { Timeline } from './Timeline.tsx';
import { rulesQuery, trailQuery } from './trail.ts';

const route = getRouteApi('/seated/nominations/$id/trail');

/** Everything that was recorded of a case, in the order in which it happened. */
export function TrailPage() {
  const { text } = useWords();
  const { id } = route.useParams();
  const { office } = useSeat();
  const nomination = useQuery(nominationQuery(id));
  const trail = useQuery(trailQuery(id));
  const rules = useQuery(rulesQuery(id));
  const [items, pinned] = [trail.data?.items, rules.data?.rules];
  const states = useMemo(() => (items && pinned ? statesOf(pinned, items) : null), [items, pinned]);
  const asked = [nomination, trail, rules];
  const faulty = asked.find(({ error }) => error);
  if (faulty) return <Faulty error={faulty.error} reset={() => asked.forEach((one) => void one.refetch())} />;
  if (!nomination.data || !items || !states) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={text('audit.trail', { nominee: nomination.data.nominee.name })} />
      <p className="laurel-no-print">
        <Anchor component={Link} to={`/nominations/${id}`}>
          {text('audit.backToCase')}
        </Anchor>{' '}
        ·{' '}
        <Anchor component={Link} to={`/nominations/${id}/as-of`}>
          {text('audit.openAsOf')}
        </Anchor>
      </p>
      <Chained entries={items} isWhole={trail.data?.isWhole ?? true} />
      <Stays states={states} />
      <Timeline nomination={nomination.data} groups={groupsOf(items, states)} />
      {office?.role === 'AUDITOR' && <Refused id={id} />}
      <Exports id={id} entries={items} />
    </>
  );
}
