import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Asks anew for what others changed, as soon as it is told. The browser itself goes on where the stream was cut. */
export function LiveUpdates() {
  const queries = useQueryClient();
  useEffect(() => {
    const stream = new EventSource('/v1/live');
    const isTold = () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    stream.addEventListener('ledger', isTold);
    stream.addEventListener('reset', isTold);
    return () => stream.close();
  }, [queries]);
  return null;
}
