import { Anchor } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { LookedAfter } from '../afterwards/LookedAfter.tsx';
import { Dossier } from '../documents/Dossier.tsx';
import { documentsQuery } from '../documents/documents.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { choicesQuery } from './choices.ts';
import { History } from './History.tsx';
import { Levels } from './Levels.tsx';
import { NominationFacts } from './NominationFacts.tsx';
import { historyQuery, nominationQuery, pastAwardsQuery } from './nomination.ts';
import { PastAwards } from './PastAwards.tsx';
import { remarksQuery } from './remarks.ts';
import { ReviewSteps } from './ReviewSteps.tsx';
import { Steps } from './Steps.tsx';

/** Most who open a case did not hand it in. */
const NominatorSteps = lazy(async () => ({
  default: (await import('../answering/NominatorSteps.tsx')).NominatorSteps,
}));

const route = getRouteApi('/seated/nominations/$id');

/** Everything about a case on one page: who, for what, what was said of it, and what this office may do. */
export function NominationPage() {
  const { text } = useWords();
  const { id } = route.useParams();
  const { office } = useSeat();
  const { data, error, refetch } = useQuery(nominationQuery(id));
  // All of it at once: what came later would push down what is read already.
  const history = useQuery(historyQuery(id));
  const past = useQuery(pastAwardsQuery(id));
  const documents = useQuery(documentsQuery(id));
  const remarks = useQuery(remarksQuery(id));
  const choices = useQuery({
    ...choicesQuery({ id, caseSeq: data?.caseSeq ?? 0 }),
    enabled: data !== undefined && office?.role !== 'NOMINATOR',
    placeholderData: keepPreviousData,
  });
  if (error && !data) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data || [history, past, documents, remarks, choices].some(({ isLoading }) => isLoading))
    return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle key={id} title={text('case.title', { nominee: data.nominee.name })} />
      {office?.role === 'NOMINATOR' ? (
        <Suspense fallback={<p role="status">{text('shell.loading')}</p>}>
          <NominatorSteps key={id} nomination={data} />
        </Suspense>
      ) : (
        <Steps key={id} nomination={data} />
      )}
      <NominationFacts nomination={data} />
      <LookedAfter key={`after ${id}`} nomination={data} />
      <Levels levels={data.levels} />
      <ReviewSteps nomination={data} />
      <Dossier nominationId={id} />
      <PastAwards id={id} />
      <History id={id} />
      <p className="laurel-no-print">
        <Anchor component={Link} to={`/nominations/${id}/trail`}>
          {text('audit.openTrail')}
        </Anchor>{' '}
        ·{' '}
        <Anchor component={Link} to={`/nominations/${id}/as-of`}>
          {text('audit.openAsOf')}
        </Anchor>
      </p>
    </>
  );
}
