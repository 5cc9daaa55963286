import { FormFrame } from '../nomination/FormFrame.tsx';
import { client, read } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import type { AccountFormProps } from './account-form.ts';
import { useAct } from './useAct.ts';

/** An invitation; one before it is void, so that it is asked for by a form and not by a slip. */
export function InviteForm({ person: { id, login }, onDone, onCancel }: AccountFormProps) {
  const { text } = useWords();
  const refusal = useRefusal();
  const invite = useAct(() => read(client.POST('/v1/people/{id}/invitations', { params: { path: { id } } })), onDone);
  return (
    <FormFrame
      title={text('people.invite')}
      errors={refusal(invite.error)}
      isSending={invite.isPending}
      onSubmit={() => invite.mutate(undefined)}
      onCancel={onCancel}
    >
      <p>{text(login === null ? 'people.inviteFirst' : 'people.inviteAgain')}</p>
    </FormFrame>
  );
}
