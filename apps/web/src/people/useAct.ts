import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Sends a change, and then asks anew for what it may have changed. */
export function useAct<Asked, Answer>(send: (asked: Asked) => Promise<Answer>, onDone: (answer: Answer) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      onDone(answer);
    },
  });
}
