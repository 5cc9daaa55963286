import { FormFrame } from '../nomination/FormFrame.tsx';
import { client, type Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { useAct } from './useAct.ts';

interface UnlinkFormProps {
  readonly link: Schemas['NomineeLink'];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Ends a link that was a mistake. */
export function UnlinkForm({ link: { id, nomineeId }, onDone, onCancel }: UnlinkFormProps) {
  const { text } = useWords();
  const refusal = useRefusal();
  const end = useAct(
    (_: undefined, change) =>
      change((header) => client.POST('/v1/nominee-links/{id}/end', { params: { path: { id }, header } })),
    onDone,
  );
  return (
    <FormFrame
      title={text('nominees.unlinkOf', { id: nomineeId })}
      errors={refusal(end.error)}
      isSending={end.isPending}
      onSubmit={() => end.mutate(undefined)}
      onCancel={onCancel}
    >
      <p>{text('nominees.unlinkText')}</p>
    </FormFrame>
  );
}
