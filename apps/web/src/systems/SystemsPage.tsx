import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Done } from '../people/Done.tsx';
import { type Registered, RegisterForm } from '../people/RegisterForm.tsx';
import { useOpenForm } from '../people/useOpenForm.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { systemsQuery } from './systems.ts';
import { SystemTable } from './SystemTable.tsx';

/** The systems that ask by tokens. */
export function SystemsPage() {
  const { text } = useWords();
  const { data, error, refetch } = useQuery(systemsQuery);
  const { form, open, close, done } = useOpenForm<'register'>();
  const [registered, setRegistered] = useState<Registered | null>(null);
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={text('systems.title')} />
      <p>{text('systems.hint')}</p>
      {registered && (
        <Done key={registered.id}>
          {text('systems.saved', { name: registered.name })}{' '}
          <Link to="/systems/$id" params={{ id: registered.id }} className="laurel-link">
            {text('systems.next')}
          </Link>
        </Done>
      )}
      {form && (
        <RegisterForm
          kind="system"
          onDone={(system) => {
            done();
            setRegistered(system);
          }}
          onCancel={close}
        />
      )}
      <Button mb="md" onClick={() => open('register')}>
        {text('systems.new')}
      </Button>
      {data.items.length === 0 ? <p>{text('systems.none')}</p> : <SystemTable systems={data.items} />}
    </>
  );
}
