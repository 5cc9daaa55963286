import { TextInput } from '@mantine/core';
import { FormFrame } from '../nomination/FormFrame.tsx';
import { client } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useFieldForm } from '../shell/useFieldForm.ts';
import { useAct } from './useAct.ts';

const ID = /^\s*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\s*$/i;

interface LinkFormProps {
  readonly personId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Says that a nominee is this person. */
export function LinkForm({ personId, onDone, onCancel }: LinkFormProps) {
  const { text } = useWords();
  const link = useAct(
    (nomineeId: string, change) =>
      change((header) => client.POST('/v1/nominee-links', { params: { header }, body: { nomineeId, personId } })),
    onDone,
  );
  const { register, handleSubmit, told, errorAt } = useFieldForm({
    defaultValues: { nomineeId: '' },
    fields: { nomineeId: text('nominees.id') },
    refused: link.error,
  });
  return (
    <FormFrame
      title={text('nominees.link')}
      {...told}
      isSending={link.isPending}
      onSubmit={() => void handleSubmit(({ nomineeId }) => link.mutate(nomineeId.trim().toLowerCase()))()}
      onCancel={onCancel}
    >
      <TextInput
        id="nomineeId"
        label={text('nominees.id')}
        description={text('nominees.idHint')}
        maw="28rem"
        autoComplete="off"
        spellCheck={false}
        error={errorAt('nomineeId')}
        {...register('nomineeId', { validate: (typed) => ID.test(typed) || text('nominees.idWrong') })}
      />
    </FormFrame>
  );
}
