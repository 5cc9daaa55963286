import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { client, read } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import type { Draft } from './draft.ts';

/** Asks once more before a draft is given up: nothing brings it back. */
export function Discard({ draft: { id, version }, onKeep }: { readonly draft: Draft; readonly onKeep: () => void }) {
  const { text } = useWords();
  const refusal = useRefusal();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const discard = useMutation({
    mutationFn: () =>
      read(client.DELETE('/v1/drafts/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } } })),
    onSuccess: async () => {
      await navigate({ to: '/drafts' });
      queries.removeQueries({ queryKey: ['drafts', id] });
      await queries.invalidateQueries({ queryKey: ['drafts'] });
    },
  });
  return (
    <div role="group" aria-label={text('drafting.discard')}>
      <ErrorSummary errors={refusal(discard.error)} />
      <p role="alert">{text('drafting.discardAsk')}</p>
      <Group gap="sm">
        <Button color="red" loading={discard.isPending} onClick={() => discard.mutate()}>
          {text('drafting.discardYes')}
        </Button>
        <Button variant="default" onClick={onKeep} disabled={discard.isPending}>
          {text('drafting.keep')}
        </Button>
      </Group>
    </div>
  );
}
