import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Document } from '../documents/documents.ts';
import { client } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useChange } from '../shell/useChange.ts';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { Answers } from './Answers.tsx';
import { Discard } from './Discard.tsx';
import type { Draft } from './draft.ts';

interface CheckAnswersProps {
  readonly draft: Draft;
  readonly documents: readonly Document[];
  /** The rules ask for the minutes of the meeting that endorsed it. */
  readonly needsMinutes: boolean;
}

/** The draft as a reviewer will read it. Here it is handed in, changed or discarded. */
export function CheckAnswers({ draft, documents, needsMinutes }: CheckAnswersProps) {
  const { text } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const change = useChange();
  const [isDiscarding, discard] = useState(false);
  const submit = useMutation({
    mutationFn: ({ minutes }: { minutes: string }) => {
      const body = { type: 'submit' as const, ...(needsMinutes ? { minutes } : {}) };
      const params = { path: { id: draft.id } };
      return change(body, (header) =>
        client.POST('/v1/nominations/{id}/commands', { params: { ...params, header }, body }),
      );
    },
    onSuccess: async () => {
      await navigate({ to: `/nominations/${draft.id}` });
      queries.removeQueries({ queryKey: ['drafts'] });
    },
  });
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { minutes: '' },
    fields: { minutes: text('drafting.minutes') },
    refused: submit.error,
  });
  const missing = text('drafting.missing', { field: text('drafting.minutes') });
  return (
    <section className="laurel-sheet">
      <h2>{text('drafting.check')}</h2>
      <ErrorSummary {...told} />
      <Answers draft={draft} documents={documents} />
      {isDiscarding ? (
        <Discard draft={draft} onKeep={() => discard(false)} />
      ) : (
        <form noValidate onSubmit={(event) => void handleSubmit((typed) => submit.mutate(typed))(event)}>
          {needsMinutes && (
            <Textarea
              id="minutes"
              mt="lg"
              maw="36rem"
              label={text('drafting.minutes')}
              autosize
              minRows={3}
              maxLength={4000}
              error={errorAt('minutes')}
              {...register('minutes', { validate: (typed) => typed.trim() !== '' || missing })}
            />
          )}
          <Group mt="lg" gap="sm">
            <Button type="submit" loading={submit.isPending}>
              {text('drafting.submit')}
            </Button>
            <Button variant="default" component={Link} to={`/drafts/${draft.id}/write`}>
              {text('drafting.change')}
            </Button>
            {/* The ledger of the case that it reconsiders names it: it stays. */}
            {!draft.reconsidersId && (
              <Button variant="subtle" color="red" onClick={() => discard(true)} disabled={submit.isPending}>
                {text('drafting.discard')}
              </Button>
            )}
          </Group>
          <div role="status">{submit.isPending && text('case.recording')}</div>
        </form>
      )}
    </section>
  );
}
