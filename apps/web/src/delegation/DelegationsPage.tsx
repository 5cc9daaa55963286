import { Alert, Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Arrival } from '../shell/Arrival.tsx';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { DelegationForm } from './DelegationForm.tsx';
import { DelegationTable } from './DelegationTable.tsx';
import { delegationsQuery } from './delegations.ts';

/** Who may sign for the head of the unit, by which paper and until when. */
export function DelegationsPage() {
  const { text } = useWords();
  const { office } = useSeat();
  const unitId = office?.unitId ?? '';
  const [isWritten, setIsWritten] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const list = useInfiniteQuery(delegationsQuery(unitId));
  if (list.error && !list.data) return <Faulty error={list.error} reset={() => void list.refetch()} />;
  const write = (opens: boolean, saved = false) => {
    setIsWritten(opens);
    setIsSaved(saved);
  };
  return (
    <>
      <PageTitle title={text('delegation.title')} />
      <p>{text('delegation.hint')}</p>
      {isSaved && (
        <Arrival>
          <Alert color="leaf" variant="outline" mb="md">
            {text('delegation.saved')}
          </Alert>
        </Arrival>
      )}
      {isWritten && <DelegationForm unitId={unitId} onSaved={() => write(false, true)} onCancel={() => write(false)} />}
      {!isWritten && office?.role === 'HEAD' && (
        <Button mb="md" onClick={() => write(true)}>
          {text('delegation.new')}
        </Button>
      )}
      {list.data ? (
        <DelegationTable rows={list.data.pages.flatMap(({ items }) => items)} />
      ) : (
        <p role="status">{text('shell.loading')}</p>
      )}
      {list.hasNextPage && (
        <Button mt="md" variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text('shell.more')}
        </Button>
      )}
    </>
  );
}
