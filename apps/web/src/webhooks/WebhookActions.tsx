import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Done } from '../people/Done.tsx';
import { OneTime } from '../people/OneTime.tsx';
import { useOpenForm } from '../people/useOpenForm.ts';
import { useWords } from '../shell/language.tsx';
import { ReplayForm } from './ReplayForm.tsx';
import { SecretForm } from './SecretForm.tsx';
import { SwitchForm } from './SwitchForm.tsx';
import type { Outcome } from './webhook-form.ts';
import { type Webhook, webhookState } from './webhooks.ts';

const FORMS = { rotate: SecretForm, disable: SwitchForm, enable: SwitchForm, replay: ReplayForm } as const;
type FormName = keyof typeof FORMS;

/** What an administrator does with an address. */
export function WebhookActions({ webhook }: { readonly webhook: Webhook }) {
  const { text } = useWords();
  const { form, open, close, done } = useOpenForm<FormName>();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const Form = form && FORMS[form];
  const names: FormName[] = ['replay', 'rotate', webhookState(webhook) === 'on' ? 'disable' : 'enable'];
  return (
    <>
      <div className="laurel-spaced">
        {outcome && 'said' in outcome && <Done key={outcome.said}>{outcome.said}</Done>}
        {outcome && 'secret' in outcome && (
          <OneTime label={text('webhooks.secret')} value={outcome.secret} hint={text('webhooks.secretOnce')} />
        )}
      </div>
      <Group gap="sm">
        {names.map((name) => (
          <Button
            key={name}
            variant="default"
            onClick={() => {
              setOutcome(null);
              open(name);
            }}
          >
            {text(`webhooks.${name}`)}
          </Button>
        ))}
      </Group>
      {Form && (
        <div className="laurel-spaced">
          <Form
            key={form}
            webhook={webhook}
            onDone={(next) => {
              done();
              setOutcome(next);
            }}
            onCancel={close}
          />
        </div>
      )}
    </>
  );
}
