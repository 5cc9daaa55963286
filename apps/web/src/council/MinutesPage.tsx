import { Button, Group } from '@mantine/core';
import { councilRule } from '@laurel/domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { rulesQuery, trailQuery } from '../audit/trail.ts';
import { type Nomination, nominationQuery } from '../nomination/nomination.ts';
import { stepsOf } from '../nomination/review-steps.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Minutes } from './Minutes.tsx';
import type { MinutesSearch } from './minutes-search.ts';
import { figuresOf, minutesOf } from './minutes.ts';
import './minutes.css';

const route = getRouteApi('/seated/nominations/$id/minutes');

/** The minutes of a council that was convened: on screen as they will be on paper. */
export function MinutesPage() {
  const { text } = useWords();
  const { id } = route.useParams();
  const search = route.useSearch();
  const nomination = useQuery(nominationQuery(id));
  const trail = useQuery(trailQuery(id));
  const pinned = useQuery(rulesQuery(id));
  const all = [nomination, trail, pinned];
  const fault = all.find(({ error }) => error);
  if (fault) return <Faulty error={fault.error} reset={() => all.forEach((one) => void one.refetch())} />;
  if (!nomination.data || !trail.data || !pinned.data) return <p role="status">{text('shell.loading')}</p>;
  const review = reviewOf(nomination.data, search);
  const meeting = review && stepsOf(review).council;
  const told = meeting && minutesOf(trail.data.items, review, meeting);
  return (
    <>
      <div className="laurel-no-print">
        <PageTitle title={text('minutes.of', { nominee: nomination.data.nominee.name })} />
        <Group gap="sm" mb="md">
          {told && <Button onClick={() => window.print()}>{text('minutes.print')}</Button>}
          <Link className="laurel-link" to="/nominations/$id" params={{ id }}>
            {text('minutes.backToCase')}
          </Link>
        </Group>
        {told && !told.closedAt && <p className="laurel-soon">{text('minutes.stillOpen')}</p>}
      </div>
      {told ? (
        <Minutes
          nomination={nomination.data}
          unit={review.unit}
          told={told}
          rule={councilRule(pinned.data, review.level)}
          figures={figuresOf(meeting, councilRule(pinned.data, review.level))}
        />
      ) : (
        <p>{text('minutes.none')}</p>
      )}
    </>
  );
}

/** The round that the address names; else the last one in which a council was convened. */
function reviewOf({ levels }: Nomination, { level, round }: MinutesSearch) {
  const met = levels.filter((review) => stepsOf(review).council !== null);
  const isAsked = level !== undefined && round !== undefined;
  return isAsked ? met.find((review) => review.level === level && review.round === round) : met.at(-1);
}
