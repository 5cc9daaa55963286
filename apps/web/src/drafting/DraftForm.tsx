import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Schemas } from '../shell/client.ts';
import { ErrorSummary, errorsOf } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { Conflict } from './Conflict.tsx';
import type { Draft } from './draft.ts';
import { DraftFields } from './DraftFields.tsx';
import { SavedState } from './SavedState.tsx';
import { useDraftSaver } from './useDraftSaver.ts';
import { FIELDS, type Written, writtenIn } from './written.ts';

interface DraftFormProps {
  readonly season: Schemas['Season'];
  readonly unitId: string | null;
  /** Null: nothing is written yet. */
  readonly draft: Draft | null;
  readonly onCreated: (id: string) => void;
  readonly onDone: (id: string) => void;
}

/** What a group says of whom it nominates. It saves itself; nothing is trimmed or reformed while it is typed. */
export function DraftForm({ season, unitId, draft, onCreated, onDone }: DraftFormProps) {
  const { text } = useWords();
  const refusal = useRefusal();
  const [start] = useState(() => writtenIn(draft, season.periods[0]));
  const saver = useDraftSaver({ seasonId: season.id, unitId, draft, start, onCreated });
  const form = useForm<Written>({ defaultValues: start, shouldFocusError: false });
  const { watch, getValues, reset, handleSubmit, formState } = form;
  useEffect(() => {
    const { unsubscribe } = watch(() => saver.type(getValues()));
    return unsubscribe;
  }, [watch, getValues, saver]);
  const { shown } = saver;
  const errors = [...errorsOf(formState.errors, FIELDS), ...refusal(shown.fault)];
  const finish = handleSubmit(async () => {
    const saved = await saver.save();
    if (saved) onDone(saved.id);
  });
  return (
    <form
      noValidate
      className="laurel-sheet"
      onSubmit={(event) => void finish(event)}
      onCompositionStart={() => saver.compose(true)}
      onCompositionEnd={() => saver.compose(false)}
    >
      <PageTitle title={text('drafting.form')} hasErrors={errors.length > 0} />
      <ErrorSummary errors={errors} tries={formState.submitCount} />
      {shown.theirs && (
        <Conflict
          theirs={shown.theirs}
          mine={getValues()}
          onKeepMine={() => void saver.keepMine()}
          onTakeTheirs={() => reset(saver.takeTheirs())}
        />
      )}
      <DraftFields form={form} periods={season.periods} isFixed={Boolean(draft?.reconsidersId)} />
      <Group mt="lg" gap="md">
        <Button type="submit" loading={formState.isSubmitting}>
          {text('drafting.save')}
        </Button>
        <SavedState saving={shown} />
      </Group>
    </form>
  );
}
