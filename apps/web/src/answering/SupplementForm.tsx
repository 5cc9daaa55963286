import { Checkbox, Stack } from '@mantine/core';
import { DocumentsPanel } from '../documents/DocumentsPanel.tsx';
import { FormFrame } from '../nomination/FormFrame.tsx';
import type { Nomination } from '../nomination/nomination.ts';
import { useCommand } from '../nomination/useCommand.ts';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { useNames } from './useNames.ts';

interface SupplementFormProps {
  readonly nomination: Nomination;
  readonly asked: readonly string[];
  readonly onDone: (answer: Schemas['CommandReceipt']) => void;
  readonly onCancel: () => void;
}

/** Hands in what a level asked for: the bytes first, then the word that they are there. */
export function SupplementForm({ nomination, asked, onDone, onCancel }: SupplementFormProps) {
  const { text } = useWords();
  const names = useNames(nomination);
  const { mutate, isPending, error } = useCommand(nomination.id, onDone);
  const { register, handleSubmit, told, errorAt } = useFieldForm<{ documents: string[] }>({
    defaultValues: { documents: [] },
    fields: { documents: text('answering.handedIn') },
    refused: error,
  });
  const send = handleSubmit(({ documents }) => mutate({ type: 'supplement', documents }));
  return (
    <>
      <DocumentsPanel
        nominationId={nomination.id}
        asked={asked.filter((name) => !name.startsWith('remark:'))}
        isDraft={false}
      />
      <FormFrame
        title={text('answering.send')}
        {...told}
        isSending={isPending}
        onSubmit={() => void send()}
        onCancel={onCancel}
      >
        <Checkbox.Group id="documents" label={text('answering.handedIn')} error={errorAt('documents')}>
          <Stack gap="xs" mt="xs">
            {asked.map((name) => (
              <Checkbox
                key={name}
                value={name}
                label={names.document(name)}
                {...register('documents', { validate: (ticked) => ticked.length > 0 || text('answering.chooseOne') })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </FormFrame>
    </>
  );
}
