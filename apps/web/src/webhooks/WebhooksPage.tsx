import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { OneTime } from '../people/OneTime.tsx';
import { useOpenForm } from '../people/useOpenForm.ts';
import classes from '../shell/List.module.css';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { WebhookForm } from './WebhookForm.tsx';
import { webhooksQuery, webhookState } from './webhooks.ts';

/** The addresses that are told of what is recorded. */
export function WebhooksPage() {
  const { text } = useWords();
  const { data, error, refetch } = useQuery(webhooksQuery);
  const { form, open, close, done } = useOpenForm<'new'>();
  const [secret, setSecret] = useState<string | null>(null);
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={text('webhooks.title')} />
      <p>{text('webhooks.hint')}</p>
      {secret && <OneTime label={text('webhooks.secret')} value={secret} hint={text('webhooks.secretOnce')} />}
      {form && (
        <WebhookForm
          onDone={(created) => {
            done();
            setSecret(created.secret);
          }}
          onCancel={close}
        />
      )}
      <Button
        mb="md"
        onClick={() => {
          setSecret(null);
          open('new');
        }}
      >
        {text('webhooks.new')}
      </Button>
      {data.items.length === 0 ? (
        <p>{text('webhooks.none')}</p>
      ) : (
        <table className={classes['list']}>
          <thead>
            <tr>
              <th scope="col">{text('webhooks.name')}</th>
              <th scope="col">{text('webhooks.url')}</th>
              <th scope="col">{text('webhooks.state')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((webhook) => (
              <tr key={webhook.id}>
                <td>
                  <Link to="/webhooks/$id" params={{ id: webhook.id }} className="laurel-link">
                    {webhook.name}
                  </Link>
                </td>
                <td data-label={text('webhooks.url')}>{webhook.url}</td>
                <td data-label={text('webhooks.state')}>{text(`webhooks.state.${webhookState(webhook)}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
