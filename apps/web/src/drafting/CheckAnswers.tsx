import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { change, client, read } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import type { Draft } from './draft.ts';

/** The draft as a reviewer will read it. Here it is handed in, changed or discarded. */
export function CheckAnswers({ draft, onChange }: { readonly draft: Draft; readonly onChange: () => void }) {
  const { text, word, day } = useWords();
  const refusal = useRefusal();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const path = { id: draft.id };
  const leaveTo = (to: string) => async () => {
    await navigate({ to });
    queries.removeQueries({ queryKey: ['drafts'] });
  };
  const submit = useMutation({
    mutationFn: () =>
      change((header) =>
        client.POST('/v1/nominations/{id}/commands', { params: { path, header }, body: { type: 'submit' } }),
      ),
    onSuccess: leaveTo(`/nominations/${draft.id}`),
  });
  const discard = useMutation({
    mutationFn: () =>
      read(client.DELETE('/v1/drafts/{id}', { params: { path, header: { 'If-Match': `"${draft.version}"` } } })),
    onSuccess: leaveTo('/drafts'),
  });
  const isBusy = submit.isPending || discard.isPending;
  return (
    <section className="laurel-sheet">
      <ErrorSummary errors={[...refusal(submit.error), ...refusal(discard.error)]} />
      <dl className="laurel-facts">
        <dt>{text('drafting.nominee')}</dt>
        <dd>
          <strong>{draft.nominee}</strong> ({word('category', draft.category)})
        </dd>
        {draft.nomineeBirthDate && (
          <>
            <dt>{text('drafting.birthDate')}</dt>
            <dd>{day(draft.nomineeBirthDate)}</dd>
          </>
        )}
        <dt>{text('drafting.achievement')}</dt>
        <dd>{draft.achievement}</dd>
        <dt>{text('drafting.period')}</dt>
        <dd>{draft.period}</dd>
        <dt>{text('drafting.asks')}</dt>
        <dd>{word('level', draft.asks)}</dd>
      </dl>
      <Group mt="lg" gap="sm">
        <Button onClick={() => submit.mutate()} loading={submit.isPending} disabled={isBusy}>
          {text('drafting.submit')}
        </Button>
        <Button variant="default" onClick={onChange} disabled={isBusy}>
          {text('drafting.change')}
        </Button>
        <Button variant="subtle" color="red" onClick={() => discard.mutate()} disabled={isBusy}>
          {text('drafting.discard')}
        </Button>
      </Group>
      <p role="status">{submit.isPending && text('case.recording')}</p>
    </section>
  );
}
