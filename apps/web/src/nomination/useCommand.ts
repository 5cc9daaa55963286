import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { change, client, Refused, type Schemas } from '../shell/client.ts';
import { KeptIntent } from '../shell/kept-intent.ts';

type Body = Schemas['CommandBody'];

/** Sends a command of a case once, whatever happens to the connection, and then asks anew for what it changed. */
export function useCommand(id: string, onDone: (answer: Schemas['CommandReceipt']) => void) {
  const queries = useQueryClient();
  const [kept] = useState(() => new KeptIntent());
  return useMutation({
    mutationFn: (body: Body) =>
      change(
        (header) => client.POST('/v1/nominations/{id}/commands', { params: { path: { id }, header }, body }),
        kept.of(body),
      ),
    onError: (thrown) => thrown instanceof Refused && kept.isAnswered(),
    onSuccess: async (answer) => {
      kept.isAnswered();
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      onDone(answer);
    },
  });
}
