import { useQueryClient } from '@tanstack/react-query';
import { EventSource } from 'eventsource';
import { useEffect } from 'react';
import { inTheNameOfTheOffice } from './client.ts';
import { useSeat } from './session.ts';

/**
 * Asks anew for what others changed, as soon as it is told. The stream is that of the office that acts, which the browser's own
 * EventSource cannot name: whoever holds several offices was told nothing by it. It goes on by itself where it was cut.
 */
export function LiveUpdates() {
  const queries = useQueryClient();
  const { office } = useSeat();
  const officeId = office?.id ?? null;
  useEffect(() => {
    if (officeId === null) return undefined;
    const stream = new EventSource('/v1/live', {
      fetch: (address, init) => fetch(address, { ...init, headers: inTheNameOfTheOffice(init.headers) }),
    });
    const isTold = () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    stream.addEventListener('ledger', isTold);
    stream.addEventListener('reset', isTold);
    return () => stream.close();
  }, [queries, officeId]);
  return null;
}
