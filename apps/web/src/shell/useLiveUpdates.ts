import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** The browser comes back in less where the server only ended a stream that was old. */
const CUT_MS = 6_000;
/** One command writes several entries, and a page is read anew once for them. */
const TOGETHER_MS = 150;
/** What a proxy answered in the place of the API, the browser takes for final; a minute outlasts a restart. */
const AGAIN_MS = 60_000;

/** Asks anew for what others changed, as soon as it is told. True: the server has not been reached for some seconds. */
export function useLiveUpdates(isTold: boolean): boolean {
  const queries = useQueryClient();
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    if (!isTold) return;
    let stream: EventSource;
    let cut: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const askAnew = () => {
      soon ??= setTimeout(() => {
        soon = undefined;
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      }, TOGETHER_MS);
    };
    const isThere = () => {
      clearTimeout(cut);
      cut = undefined;
      setCut(false);
    };
    const open = () => {
      stream = new EventSource('/v1/live');
      stream.addEventListener('open', isThere);
      stream.addEventListener('ledger', askAnew);
      stream.addEventListener('reset', askAnew);
      stream.addEventListener('error', () => {
        cut ??= setTimeout(() => setCut(true), CUT_MS);
        if (stream.readyState === EventSource.CLOSED) again = setTimeout(reopen, AGAIN_MS);
      });
    };
    // What was recorded in between nobody told: a new stream begins with now.
    const reopen = () => {
      open();
      stream.addEventListener('open', askAnew, { once: true });
    };
    open();
    return () => {
      clearTimeout(cut);
      clearTimeout(again);
      clearTimeout(soon);
      stream.close();
    };
  }, [queries, isTold]);
  return isCut;
}
