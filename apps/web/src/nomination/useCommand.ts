import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, type Schemas } from '../shell/client.ts';
import { useChange } from '../shell/useChange.ts';

type Body = Schemas['CommandBody'];

/** Sends a command of a case once, whatever happens to the connection, and then asks anew for what it changed. */
export function useCommand(id: string, onDone: (answer: Schemas['CommandReceipt']) => void) {
  const queries = useQueryClient();
  const change = useChange();
  return useMutation({
    mutationFn: (body: Body) =>
      change(body, (header) =>
        client.POST('/v1/nominations/{id}/commands', { params: { path: { id }, header }, body }),
      ),
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      onDone(answer);
    },
  });
}
