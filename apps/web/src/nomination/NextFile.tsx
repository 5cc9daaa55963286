import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { client, read, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useSeat } from '../shell/session.ts';

/** The first tasks by deadline: among so many there is one of this office, or the unit has other work to do first. */
const LOOKED_AT = 50;

/** Which tasks of a unit are whose. No task tells a council member where a vote is still to be cast: there the agenda is the way. */
const TASKS_OF: { readonly [role: string]: readonly Schemas['TaskKind'][] } = {
  CLERK: ['RECEIVE', 'APPRAISE', 'RELEASE'],
  HEAD: ['DECIDE', 'SETTLE_RESERVED', 'RELEASE'],
  DEPUTY: ['DECIDE'],
  SECRETARY: ['CLOSE_COUNCIL', 'DECIDE'],
  AGENCY: ['REPLY_CONSULTATION'],
};

/** When nothing is left to do here: the way to the next file, which takes the focus, so that Enter goes on; or that nothing waits. */
export function NextFile({ after }: { readonly after: string }) {
  const { text } = useWords();
  const { office } = useSeat();
  const kinds = TASKS_OF[office?.role ?? ''];
  const link = useRef<HTMLAnchorElement>(null);
  const { data } = useQuery({
    queryKey: ['inbox', 'next', after],
    queryFn: () => read(client.GET('/v1/inbox', { params: { query: { box: 'unit', limit: LOOKED_AT } } })),
    enabled: kinds !== undefined,
  });
  const next = data?.items.find(
    (task) => task.nominationId !== after && kinds?.includes(task.kind) && (task.isMine || !task.claimedBy),
  );
  const nextId = next?.nominationId;
  useEffect(() => link.current?.focus(), [nextId]);
  if (office?.role === 'MEMBER') {
    return (
      <Button component={Link} to="/council" variant="default" mb="sm">
        {text('council.backToAgenda')}
      </Button>
    );
  }
  if (!data) return null;
  if (!next) return <p role="status">{text('case.nothingWaits')}</p>;
  return (
    <Button component={Link} to={`/nominations/${next.nominationId}`} ref={link} mb="sm" className="laurel-wrapping">
      {text('case.nextIs', { nominee: next.nominee })}
    </Button>
  );
}
