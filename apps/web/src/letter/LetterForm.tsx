import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { client, type Schemas } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { wordsAt } from '../shell/form-errors.ts';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useChange } from '../shell/useChange.ts';
import { useErrorsInLanguage } from '../shell/useErrorsInLanguage.ts';
import { useUnsaved } from '../shell/useUnsaved.ts';
import { bodyOf, writtenIn } from '../drafting/written.ts';
import { LetterRows } from './LetterRows.tsx';
import { isEmpty, type Letter, ROWS_FIRST, ROWS_MAX } from './rows.ts';
import { useLetterErrors } from './useLetterErrors.ts';

interface LetterFormProps {
  readonly season: Schemas['Season'];
  readonly unitId: string;
  readonly onDone: (answer: Schemas['Submission'], nominees: readonly string[]) => void;
}

/** The table of a letter. All of it is taken or none: a row that is wrong is named, and what was typed stays. */
export function LetterForm({ season, unitId, onDone }: LetterFormProps) {
  const { text } = useWords();
  const queries = useQueryClient();
  const change = useChange();
  const row = () => writtenIn(null, season.periods[0]);
  const form = useForm<Letter>({
    defaultValues: { letterNo: '', note: '', minutes: '', rows: Array.from({ length: ROWS_FIRST }, row) },
    shouldFocusError: false,
  });
  useErrorsInLanguage(form);
  const { control, register, handleSubmit, getValues, watch, formState } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'rows' });
  const rows = watch('rows');
  const sent = rows.map((_, at) => at).filter((at) => rows[at] && !isEmpty(rows[at]));
  useUnsaved(useCallback(() => getValues('rows').some((typed) => !isEmpty(typed)), [getValues]));
  const { needsEndorsement } = season.ruleSet;
  const send = useMutation({
    mutationFn: ({ letterNo, note, minutes, rows: typed }: Letter) => {
      const nominations = typed
        .filter((written) => !isEmpty(written))
        .map((written) => ({ ...bodyOf(written), procedure: 'ORDINARY' as const }));
      const some = Object.entries({ letterNo, note, minutes }).filter(([, said]) => said.trim() !== '');
      const body = { seasonId: season.id, fromUnitId: unitId, ...Object.fromEntries(some), nominations };
      return change(body, (header) => client.POST('/v1/submissions', { params: { header }, body }));
    },
    onSuccess: (answer, { rows: typed }) => {
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      onDone(
        answer,
        typed.filter((written) => !isEmpty(written)).map(({ nominee }) => nominee),
      );
    },
  });
  const errors = useLetterErrors(formState.errors, send.error, sent);
  const asMany = (typed: string) =>
    !needsEndorsement || typed.trim() !== '' || text('drafting.missing', { field: text('drafting.minutes') });
  return (
    <form
      noValidate
      className="laurel-sheet"
      onSubmit={(event) => void handleSubmit((letter) => send.mutate(letter))(event)}
    >
      <PageTitle title={text('letter.title')} hasErrors={errors.length > 0} />
      <ErrorSummary errors={errors} tries={formState.submitCount} />
      <p>{text('letter.text')}</p>
      <div className="laurel-form">
        <TextInput
          id="letterNo"
          label={text('letter.no')}
          maxLength={100}
          error={wordsAt(errors, 'letterNo')}
          {...register('letterNo')}
        />
        <Textarea
          id="note"
          label={text('letter.note')}
          autosize
          maxLength={4000}
          error={wordsAt(errors, 'note')}
          {...register('note')}
        />
        {needsEndorsement && (
          <Textarea
            id="minutes"
            label={text('drafting.minutes')}
            autosize
            maxLength={4000}
            error={wordsAt(errors, 'minutes')}
            {...register('minutes', { validate: asMany })}
          />
        )}
      </div>
      <LetterRows
        form={form}
        rowIds={fields.map(({ id }) => id)}
        periods={season.periods}
        errors={errors}
        onRemove={remove}
      />
      <Group mt="md" gap="sm">
        <Button variant="default" disabled={fields.length >= ROWS_MAX} onClick={() => append(row())}>
          {text('letter.add')}
        </Button>
        <Button type="submit" loading={send.isPending}>
          {text('letter.submit', { count: sent.length })}
        </Button>
      </Group>
      <div role="status">{send.isPending && text('case.recording')}</div>
    </form>
  );
}
