import { Anchor, Button, Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { documentsQuery } from '../documents/documents.ts';
import { historyQuery, nominationQuery } from '../nomination/nomination.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Slip } from './Slip.tsx';
import './slip.css';

const route = getRouteApi('/seated/nominations/$id/slip');
const PAPERS = ['A5', 'A4'] as const;

/** The intake slip of a file that was handed in: on screen as it will be on paper. */
export function SlipPage() {
  const { text } = useWords();
  const { id } = route.useParams();
  const nomination = useQuery(nominationQuery(id));
  const history = useQuery(historyQuery(id));
  const documents = useQuery(documentsQuery(id));
  const [paper, setPaper] = useState<string>('A5');
  useEffect(() => {
    document.documentElement.dataset['paper'] = paper;
    return () => {
      delete document.documentElement.dataset['paper'];
    };
  }, [paper]);
  const all = [nomination, history, documents];
  const fault = all.find(({ error }) => error);
  if (fault) return <Faulty error={fault.error} reset={() => void Promise.all(all.map(({ refetch }) => refetch()))} />;
  if (!nomination.data || !history.data || !documents.data) return <p role="status">{text('shell.loading')}</p>;
  const entry = history.data.items.find(({ kind }) => kind === 'NominationSubmitted');
  return (
    <>
      <div className="laurel-no-print">
        <PageTitle title={text('slip.title')} />
        <Group align="flex-end" gap="sm" mb="md">
          <NativeSelect
            label={text('slip.paper')}
            value={paper}
            onChange={({ currentTarget }) => setPaper(currentTarget.value)}
            data={[...PAPERS]}
          />
          <Button onClick={() => window.print()}>{text('slip.print')}</Button>
          <Anchor component={Link} to={`/nominations/${id}`}>
            {text('slip.back')}
          </Anchor>
        </Group>
      </div>
      {entry ? (
        <Slip nomination={nomination.data} entry={entry} documents={documents.data} />
      ) : (
        <p>{text('slip.notYet')}</p>
      )}
    </>
  );
}
