import { FormFrame } from '../nomination/FormFrame.tsx';
import { useAct } from '../people/useAct.ts';
import { client, read } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import type { Token } from './systems.ts';

interface RevokeFormProps {
  readonly token: Token;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Ends a token with its next request. */
export function RevokeForm({ token: { id, ending }, onDone, onCancel }: RevokeFormProps) {
  const { text } = useWords();
  const refusal = useRefusal();
  const revoke = useAct(() => read(client.POST('/v1/tokens/{id}/revoke', { params: { path: { id } } })), onDone);
  return (
    <FormFrame
      title={text('tokens.revokeOf', { ending })}
      errors={refusal(revoke.error)}
      isSending={revoke.isPending}
      onSubmit={() => revoke.mutate(undefined)}
      onCancel={onCancel}
    >
      <p>{text('tokens.revokeText')}</p>
    </FormFrame>
  );
}
