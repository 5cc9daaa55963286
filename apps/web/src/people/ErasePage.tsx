import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../shell/client.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { Done } from './Done.tsx';
import { EraseForm } from './EraseForm.tsx';
import { linksQuery } from './links.ts';
import { personQuery } from './people.ts';
import { useOpenForm } from './useOpenForm.ts';
import { WhatGoes } from './WhatGoes.tsx';

const route = getRouteApi('/seated/administrators/people/$id/erase');

/** What goes for good and what stays is said before anything is asked. */
export function ErasePage() {
  const { text } = useWords();
  const { me } = useSeat();
  const { id } = route.useParams();
  const { data: person, error, refetch } = useQuery(personQuery(id));
  const links = useQuery(linksQuery(id)).data?.items.filter(({ unlinkedAt }) => !unlinkedAt);
  const { form, open, close } = useOpenForm<'erase'>();
  const [erased, setErased] = useState<Schemas['Erasure'] | null>(null);
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!person || !links) return <p role="status">{text('shell.loading')}</p>;
  const { nominees = 0, nominations = 0, documents = 0 } = erased ?? {};
  if (erased || person.name === '') {
    return (
      <>
        <PageTitle title={text('erase.done')} />
        {erased && <Done>{text('erase.doneText', { nominees, nominations, documents })}</Done>}
        <Link to="/people" className="laurel-link">
          {text('people.back')}
        </Link>
      </>
    );
  }
  return (
    <>
      <PageTitle title={text('erase.title', { name: person.name })} />
      <p className="laurel-no-print">
        <Link to="/people/$id" params={{ id }} className="laurel-link">
          {text('people.backTo', { name: person.name })}
        </Link>
      </p>
      <Alert color="red" variant="outline" title={text('erase.warning')} mb="md">
        {text('erase.warningText')}
      </Alert>
      <WhatGoes nominees={links.length} />
      {me.person.id === id && <p>{text('erase.own')}</p>}
      {me.person.id !== id && (
        <Button mb="md" variant="default" onClick={() => open('erase')}>
          {text('erase.goOn')}
        </Button>
      )}
      {form && <EraseForm person={person} onDone={setErased} onCancel={close} />}
    </>
  );
}
