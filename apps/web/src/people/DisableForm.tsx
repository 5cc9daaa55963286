import { Checkbox } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { client } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import type { ScreenKey } from '@laurel/messages';
import { useAct } from './useAct.ts';

const OF_PERSON = { title: 'people.disable', text: 'people.disableText' } as const;

interface DisableFormProps {
  readonly person: { readonly id: string };
  /** What it is called, and what it does. */
  readonly words?: { readonly title: ScreenKey; readonly text: ScreenKey };
  readonly onDone: (said: 'people.disableDone') => void;
  readonly onCancel: () => void;
}

/** Stops a person or a system for good; the box says that it was meant. */
export function DisableForm({ person: { id }, words = OF_PERSON, onDone, onCancel }: DisableFormProps) {
  const { text } = useWords();
  const disable = useAct(
    (_: undefined, change) =>
      change((header) => client.POST('/v1/people/{id}/disable', { params: { path: { id }, header } })),
    () => onDone('people.disableDone'),
  );
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { sure: false },
    fields: { sure: text('people.disableSure') },
    refused: disable.error,
  });
  return (
    <FormFrame
      title={text(words.title)}
      {...told}
      isSending={disable.isPending}
      onSubmit={() => void handleSubmit(() => disable.mutate(undefined))()}
      onCancel={onCancel}
    >
      <p>{text(words.text)}</p>
      <Checkbox
        id="sure"
        label={text('people.disableSure')}
        error={errorAt('sure')}
        {...register('sure', { validate: (is) => is || text('people.sureMissing') })}
      />
    </FormFrame>
  );
}
