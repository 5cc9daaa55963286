import { QueryClient } from '@tanstack/react-query';
import { Refused } from './client.ts';

/** A "no" is an answer: asking again changes nothing. What got no answer is asked twice more. */
const TRIES_MAX = 2;
/** Changes of others are told by the stream; this only bounds how old a page may be that was left and comes back. */
const FRESH_MS = 30_000;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      retry: (failures, fault) => !(fault instanceof Refused) && failures < TRIES_MAX,
    },
  },
});
