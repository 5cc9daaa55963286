import { TextInput } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { useCommand } from '../nomination/useCommand.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import type { FormProps } from './form-props.ts';

/** The name of a place is a line on paper too; the API takes no longer one. */
const PLACE_MAX = 300;

/** The commendation is handed over; where, may be told. */
export function PresentForm({ commendation: { nominationId, level: of }, level, onDone, onCancel }: FormProps) {
  const { text } = useWords();
  const { mutate, isPending, error } = useCommand(nominationId, onDone);
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { place: '' },
    fields: { place: text('afterwards.place') },
    refused: error,
  });
  const send = handleSubmit(({ place }) => mutate({ type: 'present', level, of, ...(place.trim() ? { place } : {}) }));
  return (
    <FormFrame
      title={text('step.present')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <p>{text('afterwards.presentOnce')}</p>
      <TextInput
        id="place"
        label={text('afterwards.place')}
        description={text('afterwards.placeHint')}
        autoComplete="off"
        maxLength={PLACE_MAX}
        maw="36rem"
        error={errorAt('place')}
        {...register('place')}
      />
    </FormFrame>
  );
}
