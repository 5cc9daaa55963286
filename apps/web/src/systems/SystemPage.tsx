import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Done } from '../people/Done.tsx';
import { DisableForm } from '../people/DisableForm.tsx';
import { Offices } from '../people/Offices.tsx';
import { useOpenForm } from '../people/useOpenForm.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { NotFound } from '../shell/NotFound.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { systemsQuery } from './systems.ts';
import { Tokens } from './Tokens.tsx';

const route = getRouteApi('/seated/administrators/systems/$id');
/** Whoever decides, signs, votes or administers is a person. */
const ROLES_OF_SYSTEMS = ['NOMINATOR', 'CLERK', 'AGENCY', 'AUDITOR'] as const;

/** One system: its tokens and its offices, and how it is stopped. */
export function SystemPage() {
  const { text, day, capital } = useWords();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(systemsQuery);
  const { form, open, close, done } = useOpenForm<'disable'>();
  const [isStopped, setIsStopped] = useState(false);
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  const system = data.items.find((one) => one.id === id);
  if (!system) return <NotFound />;
  const { name, createdAt, disabledAt } = system;
  return (
    <>
      <PageTitle title={name} />
      <p className="laurel-no-print">
        <Link to="/systems" className="laurel-link">
          {text('systems.back')}
        </Link>
      </p>
      <section className="laurel-sheet" aria-labelledby="facts">
        <h2 id="facts">{text('systems.facts')}</h2>
        <dl className="laurel-facts">
          <dt>{text('people.registered')}</dt>
          <dd>{day(createdAt)}</dd>
          <dt>{text('people.standing')}</dt>
          <dd>
            {capital(
              disabledAt ? text('people.state.disabledOn', { day: day(disabledAt) }) : text('systems.state.open'),
            )}
          </dd>
        </dl>
        <div className="laurel-spaced">
          {isStopped && <Done>{text('systems.disableDone')}</Done>}
          {!disabledAt && (
            <Button variant="default" onClick={() => open('disable')}>
              {text('systems.disable')}
            </Button>
          )}
        </div>
        {form && (
          <div className="laurel-spaced">
            <DisableForm
              person={system}
              words={{ title: 'systems.disable', text: 'systems.disableText' }}
              onDone={() => {
                done();
                setIsStopped(true);
              }}
              onCancel={close}
            />
          </div>
        )}
      </section>
      <Tokens system={system} />
      <Offices person={system} roles={ROLES_OF_SYSTEMS} />
    </>
  );
}
