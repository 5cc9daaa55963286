import { Textarea } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import type { Nomination } from '../nomination/nomination.ts';
import { useCommand } from '../nomination/useCommand.ts';
import type { Schemas } from '../shell/client.ts';
import { wordsAt } from '../shell/form-errors.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import type { Return } from './asked.ts';
import { OWN_FIELDS, useNames } from './useNames.ts';

interface CorrectionFormProps {
  readonly nomination: Nomination;
  readonly returned: Return;
  /** What was corrected in earlier rounds: a field to the id of its text. */
  readonly corrected: ReadonlyMap<string, string>;
  readonly onDone: (answer: Schemas['CommandReceipt']) => void;
  readonly onCancel: () => void;
}

/** The named fields open for change, the others locked and shown, and why the file came back. */
export function CorrectionForm({ nomination, returned, corrected, onDone, onCancel }: CorrectionFormProps) {
  const { text } = useWords();
  const names = useNames(nomination);
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const stood = (field: string) => names.remark(corrected.get(field)) || names.valueOf(field);
  const typedBefore = { typed: returned.fields.map(stood) };
  const { register, handleSubmit, formState, setError, told } = useFieldForm<{ typed: string[] }>({
    defaultValues: typedBefore,
    values: typedBefore,
    resetOptions: { keepDirtyValues: true },
    fields: Object.fromEntries(returned.fields.map((field, at) => [idAt(at), names.field(field)])),
    renamed: Object.fromEntries(returned.fields.map((field, at) => [`changes.${field}`, idAt(at)])),
    refused: error,
  });
  const send = handleSubmit(({ typed }) => {
    const changed = returned.fields.flatMap((field, at) => {
      const now = typed[at] ?? '';
      return now.trim() !== '' && now !== stood(field) ? [[field, now] as const] : [];
    });
    if (changed.length === 0) return setError('root', { type: 'noChange' });
    return mutate({ type: 'resubmit', changes: Object.fromEntries(changed) });
  });
  const unchanged = formState.errors.root ? [{ field: idAt(0), words: text('answering.noChange') }] : [];
  const errors = [...unchanged, ...told.errors];
  return (
    <FormFrame
      title={text('answering.resubmit')}
      errors={errors}
      tries={told.tries}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <p>{text('answering.returnedText')}</p>
      <div className="laurel-form">
        {returned.fields.map((field, at) => (
          <Textarea
            key={field}
            id={idAt(at)}
            autosize
            label={`${names.field(field)} (${text('answering.isOpen')})`}
            description={stood(field) && text('answering.wasBefore', { value: stood(field) })}
            error={wordsAt(errors, idAt(at))}
            {...register(`typed.${at}`)}
          />
        ))}
      </div>
      <dl className="laurel-facts laurel-locked">
        {OWN_FIELDS.filter((field) => !returned.fields.includes(field)).map((field) => (
          <div key={field}>
            <dt>
              {names.field(field)} ({text('answering.locked')})
            </dt>
            <dd>{stood(field)}</dd>
          </div>
        ))}
      </dl>
    </FormFrame>
  );
}

const idAt = (at: number) => `field-${at}`;
