import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Done } from '../people/Done.tsx';
import { useOpenForm } from '../people/useOpenForm.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { unitQuery } from '../shell/places.ts';
import { SuccessorForm } from './SuccessorForm.tsx';
import { UnitFacts } from './UnitFacts.tsx';
import { UnitRegisters } from './UnitRegisters.tsx';

/** Open cases go over one by one; this is how often it is looked how many are left. */
const LOOK_AGAIN_MS = 2000;

const route = getRouteApi('/seated/administrators/units/$id');

/** One unit: what became of it, its registers, and how it is followed by another. */
export function UnitPage() {
  const { text } = useWords();
  const { id } = route.useParams();
  const { form, open, close, done } = useOpenForm<'successor'>();
  const [isDone, setIsDone] = useState(false);
  const {
    data: unit,
    error,
    refetch,
  } = useQuery({
    ...unitQuery(id),
    refetchInterval: ({ state: { data } }) => (data?.abolishedOn && data.openCases > 0 ? LOOK_AGAIN_MS : false),
  });
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!unit) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={unit.name} />
      <p className="laurel-no-print">
        <Link to="/units" search={{ season: unit.seasonId }} className="laurel-link">
          {text('units.back')}
        </Link>
      </p>
      {isDone && <Done>{text('units.done')}</Done>}
      <section className="laurel-sheet" aria-labelledby="facts">
        <h2 id="facts">{text('units.facts')}</h2>
        <UnitFacts unit={unit} />
        {!unit.abolishedOn && (
          <Button mt="md" variant="default" onClick={() => open('successor')}>
            {text('units.succeed')}
          </Button>
        )}
        {form && (
          <div className="laurel-spaced">
            <SuccessorForm
              unit={unit}
              onDone={() => {
                done();
                setIsDone(true);
              }}
              onCancel={close}
            />
          </div>
        )}
      </section>
      <UnitRegisters id={id} />
    </>
  );
}
