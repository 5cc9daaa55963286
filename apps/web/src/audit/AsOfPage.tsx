import { Anchor } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { CaseThen } from './CaseThen.tsx';
import { Moments } from './Moments.tsx';
import { useFolded } from './useFolded.ts';

const route = getRouteApi('/seated/nominations/$id/as-of');

/** The case as it stood behind any of its entries: chosen by a slider, by two buttons, or in the list of entries. */
export function AsOfPage() {
  const { text } = useWords();
  const { id } = route.useParams();
  const [at, choose] = useMoment();
  const { found, fault, again } = useFolded(id);
  if (fault) return <Faulty error={fault} reset={again} />;
  if (!found) return <p role="status">{text('shell.loading')}</p>;
  const { nomination, entries, states } = found;
  const chosen = Math.min(Math.max(at ?? entries.length, 1), entries.length);
  const state = states[chosen - 1];
  const isCorrected = entries.slice(0, chosen).some(({ kind }) => kind === 'NominationResubmitted');
  return (
    <>
      <PageTitle title={text('audit.asOf', { nominee: nomination.nominee.name })} />
      <p className="laurel-no-print">
        <Anchor component={Link} to={`/nominations/${id}/trail`}>
          {text('audit.openTrail')}
        </Anchor>
      </p>
      <p className="laurel-quiet">{text('audit.asOfText')}</p>
      <Moments entries={entries} chosen={chosen} onChoose={choose} />
      {state && <CaseThen today={nomination} state={state} isCorrected={isCorrected} />}
    </>
  );
}

/** A browser takes only so many new addresses in a short time, and a slider passes many moments. */
const SETTLED_MS = 250;

/** The moment, at once on the page and, when it has settled, in the address, so that it can be sent to a colleague. */
function useMoment(): [number | undefined, (at: number) => void] {
  const [at, setAt] = useState(route.useSearch().at);
  const navigate = route.useNavigate();
  const settle = useDebouncedCallback(
    (chosen: number) => void navigate({ search: { at: chosen }, replace: true, resetScroll: false }),
    SETTLED_MS,
  );
  const choose = (chosen: number) => {
    setAt(chosen);
    settle(chosen);
  };
  return [at, choose];
}
