import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Called } from '../shell/client.ts';
import type { Intent } from '../shell/kept-intent.ts';
import { useChange } from '../shell/useChange.ts';

type Change = <Data>(call: (header: Intent) => Promise<Called<Data>>) => Promise<Data>;

/** Sends a change under a key that it keeps until it is answered, and then asks anew for what it may have changed. */
export function useAct<Asked, Answer>(
  send: (asked: Asked, change: Change) => Promise<Answer>,
  onDone: (answer: Answer) => void,
) {
  const queries = useQueryClient();
  const change = useChange();
  return useMutation({
    mutationFn: (asked: Asked) => send(asked, (call) => change(asked ?? null, call)),
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      onDone(answer);
    },
  });
}
