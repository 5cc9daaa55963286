import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Schemas } from '../shell/client.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Conflict } from './Conflict.tsx';
import type { Draft } from './draft.ts';
import { DraftFields } from './DraftFields.tsx';
import { SavedState } from './SavedState.tsx';
import { useDraftSaver } from './useDraftSaver.ts';
import { FIELDS, LABELS, type Written, writtenIn } from './written.ts';

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
  const [start] = useState(() => writtenIn(draft, season.periods[0]));
  const saver = useDraftSaver({ seasonId: season.id, unitId, draft, start, onCreated });
  const { shown } = saver;
  const form = useFieldForm<Written>({
    defaultValues: start,
    fields: Object.fromEntries(FIELDS.map((field) => [field, text(LABELS[field])])),
    refused: shown.fault,
  });
  const { watch, getValues, reset, handleSubmit, formState, told } = form;
  useEffect(() => {
    const { unsubscribe } = watch(() => saver.type(getValues()));
    return unsubscribe;
  }, [watch, getValues, saver]);
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
      <PageTitle title={text('drafting.form')} hasErrors={told.errors.length > 0} />
      <ErrorSummary {...told} />
      {shown.theirs && (
        <Conflict
          theirs={shown.theirs}
          mine={getValues()}
          onKeepMine={() => void saver.keepMine()}
          onTakeTheirs={() => reset(saver.takeTheirs())}
        />
      )}
      <DraftFields
        form={form}
        errorAt={form.errorAt}
        periods={season.periods}
        isFixed={Boolean(draft?.reconsidersId)}
      />
      <Group mt="lg" gap="md">
        <Button type="submit" loading={formState.isSubmitting}>
          {text('drafting.save')}
        </Button>
        <SavedState saving={shown} />
      </Group>
    </form>
  );
}
