import { Alert, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { historyQuery, nominationQuery } from '../nomination/nomination.ts';
import { useWords } from '../shell/language.tsx';
import { reconsiderationsIn } from './reconsiderations.ts';

/** That a case is being reconsidered already, before another draft begins that nobody could discard. */
export function ReconsideredBefore({ id }: { readonly id: string }) {
  const { text } = useWords();
  const { data } = useQuery(historyQuery(id));
  const before = reconsiderationsIn(data?.items ?? []);
  if (before.length === 0) return null;
  return (
    <Alert color="yellow" variant="outline" mb="md" title={text('afterwards.reconsideredBefore')}>
      <List>
        {before.map((one, index) => (
          <List.Item key={one.id}>
            <Reconsideration id={one.id} words={text('afterwards.reconsideration', { place: index + 1 })} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** A draft is read on a page of its own until it is handed in. */
function Reconsideration({ id, words }: { readonly id: string; readonly words: string }) {
  const { data } = useQuery(nominationQuery(id));
  if (!data) return words;
  return (
    <Link to={data.phase === 'DRAFT' ? '/drafts/$id' : '/nominations/$id'} params={{ id }} className="laurel-link">
      {words}
    </Link>
  );
}
