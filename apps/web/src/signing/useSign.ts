import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, type Schemas } from '../shell/client.ts';
import { useChange } from '../shell/useChange.ts';

type Session = Schemas['SigningSession'];

/** Hands the list in, once. Where some cannot be signed, nothing is recorded, and the answer is the shorter list. */
export function useSign(onAnswered: (session: Session) => void) {
  const queries = useQueryClient();
  const change = useChange();
  return useMutation({
    mutationFn: (body: Schemas['SignList']) =>
      change(body, (header) => client.POST('/v1/signing-sessions', { params: { header }, body })),
    onSuccess: async (session) => {
      onAnswered(session);
      await queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
}

/** Signs the shorter list, exactly as it was offered. */
export function useConfirm({ sessionId: id, items }: Session, onAnswered: (session: Session) => void) {
  const queries = useQueryClient();
  const change = useChange();
  return useMutation({
    mutationFn: () => {
      const body = { nominationIds: items.map(({ nominationId }) => nominationId) };
      return change(body, (header) =>
        client.POST('/v1/signing-sessions/{id}/confirm', { params: { path: { id }, header }, body }),
      );
    },
    onSuccess: async (session) => {
      onAnswered(session);
      await queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
}
