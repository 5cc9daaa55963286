import { FormFrame } from '../nomination/FormFrame.tsx';
import { useAct } from '../people/useAct.ts';
import { client } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import type { WebhookFormProps } from './webhook-form.ts';
import { webhookState } from './webhooks.ts';

/** Sends nothing more, or sends again. */
export function SwitchForm({ webhook, onDone, onCancel }: WebhookFormProps) {
  const { text } = useWords();
  const refusal = useRefusal();
  const path = { id: webhook.id };
  // As it was when the form came: what is read anew meanwhile is what it does.
  const does = webhookState(webhook) === 'on' ? 'disable' : 'enable';
  const act = useAct(
    (_: undefined, change) =>
      does === 'disable'
        ? change((header) => client.POST('/v1/webhooks/{id}/disable', { params: { path, header } }))
        : change((header) => client.POST('/v1/webhooks/{id}/enable', { params: { path, header } })),
    () => onDone({ said: text(`webhooks.${does}d`) }),
  );
  return (
    <FormFrame
      title={text(`webhooks.${does}`)}
      errors={refusal(act.error)}
      isSending={act.isPending}
      onSubmit={() => act.mutate(undefined)}
      onCancel={onCancel}
    >
      <p>{text(`webhooks.${does}Text`)}</p>
    </FormFrame>
  );
}
