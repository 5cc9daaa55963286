import { Anchor } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { Chained } from './Chained.tsx';
import { Exports } from './Exports.tsx';
import { Files } from './Files.tsx';
import { groupsOf } from './groups.ts';
import { Refused } from './Refused.tsx';
import { Stays } from './Stays.tsx';
import { Timeline } from './Timeline.tsx';
import { useFolded } from './useFolded.ts';

const route = getRouteApi('/seated/nominations/$id/trail');

/** Everything that was recorded of a case, in the order in which it happened. */
export function TrailPage() {
  const { text } = useWords();
  const { id } = route.useParams();
  const { office } = useSeat();
  const { found, fault, again, isWhole } = useFolded(id);
  if (fault) return <Faulty error={fault} reset={again} />;
  if (!found) return <p role="status">{text('shell.loading')}</p>;
  const { nomination, entries, states } = found;
  return (
    <>
      <PageTitle title={text('audit.trail', { nominee: nomination.nominee.name })} />
      <p className="laurel-no-print">
        <Anchor component={Link} to={`/nominations/${id}`}>
          {text('audit.backToCase')}
        </Anchor>{' '}
        ·{' '}
        <Anchor component={Link} to={`/nominations/${id}/as-of`}>
          {text('audit.openAsOf')}
        </Anchor>
      </p>
      <Chained entries={entries} isWhole={isWhole} />
      <Stays states={states} />
      <Files id={id} entries={entries} states={states} />
      <Timeline nomination={nomination} groups={groupsOf(entries, states)} />
      {office?.role === 'AUDITOR' && <Refused id={id} />}
      <Exports id={id} entries={entries} />
    </>
  );
}
