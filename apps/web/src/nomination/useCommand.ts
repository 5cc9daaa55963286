import { useMutation, useQueryClient } from '@tanstack/react-query';
import { change, client, type Schemas } from '../shell/client.ts';

type Body = Schemas['CommandBody'];

/** Sends a command of a case once, whatever happens to the connection, and then asks anew for what it changed. */
export function useCommand(id: string, onDone: (answer: Schemas['CommandReceipt']) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) =>
      change((header) => client.POST('/v1/nominations/{id}/commands', { params: { path: { id }, header }, body })),
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      onDone(answer);
    },
  });
}
