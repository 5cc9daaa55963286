import { Checkbox, Stack, Textarea } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { FormFrame } from './FormFrame.tsx';
import type { FormProps } from './form-props.ts';
import { useCommand } from './useCommand.ts';

interface Asked {
  documents: string[];
  others: string;
}

/** Asks the nominator for documents: those that every dossier has, and others by their names. */
export function SupplementForm({ nomination, choices, onDone, onCancel }: FormProps) {
  const { text, codesOf, heading } = useWords();
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, told, errorAt } = useFieldForm<Asked>({
    defaultValues: { documents: [], others: '' },
    fields: { documents: text('step.documents') },
    refused: error,
  });
  const send = handleSubmit((asked) => {
    if (choices.level) mutate({ type: 'requestSupplement', level: choices.level, documents: namesIn(asked) });
  });
  const validate = (_: unknown, asked: Asked) =>
    namesIn(asked).length > 0 || text('step.missing', { field: text('step.documents') });
  return (
    <FormFrame
      title={text('step.requestSupplement')}
      {...told}
      isSending={isPending}
      onSubmit={() => void send()}
      onCancel={onCancel}
    >
      <Checkbox.Group id="documents" label={text('step.documents')} error={errorAt('documents')}>
        <Stack gap="xs" mt="xs">
          {codesOf('document').map((code) => (
            <Checkbox
              key={code}
              value={code}
              label={heading('document', code)}
              {...register('documents', { validate })}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea
        label={text('step.otherDocuments')}
        description={text('step.otherDocumentsHint')}
        autosize
        minRows={2}
        mt="md"
        {...register('others')}
      />
    </FormFrame>
  );
}

function namesIn({ documents, others }: Asked): string[] {
  const named = others.split('\n').map((line) => line.trim());
  return [...documents, ...named.filter((line) => line !== '')];
}
