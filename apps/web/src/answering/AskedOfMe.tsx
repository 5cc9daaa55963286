import { useQuery } from '@tanstack/react-query';
import { TaskTable } from '../inbox/TaskTable.tsx';
import { client, read } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

/** More than this waits for a group in no season; the rest comes up when these are done. */
const ASKED_MAX = 50;

/** The files that wait for the group: what is asked, and until when. */
export function AskedOfMe() {
  const { text } = useWords();
  const query = { box: 'unit', limit: ASKED_MAX } as const;
  const { data } = useQuery({
    queryKey: ['inbox', query],
    queryFn: () => read(client.GET('/v1/inbox', { params: { query } })),
  });
  if (!data) return null;
  return (
    <section className="laurel-sheet">
      <h2>{text('answering.asked')}</h2>
      {data.items.length === 0 ? (
        <p className="laurel-quiet">{text('answering.nothingAsked')}</p>
      ) : (
        <TaskTable tasks={data.items} isFiltered={false} />
      )}
    </section>
  );
}
