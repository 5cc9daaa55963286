import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Deliveries } from './Deliveries.tsx';
import { WebhookActions } from './WebhookActions.tsx';
import { webhookQuery, webhookState } from './webhooks.ts';

const route = getRouteApi('/seated/administrators/webhooks/$id');

/** One address: what it is told of, whether it is, and what came of each message. */
export function WebhookPage() {
  const { text, day, capital } = useWords();
  const { id } = route.useParams();
  const { data: webhook, error, refetch } = useQuery(webhookQuery(id));
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!webhook) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={webhook.name} />
      <p className="laurel-no-print">
        <Link to="/webhooks" className="laurel-link">
          {text('webhooks.back')}
        </Link>
      </p>
      <section className="laurel-sheet" aria-labelledby="facts">
        <h2 id="facts">{text('webhooks.facts')}</h2>
        <dl className="laurel-facts">
          <dt>{text('webhooks.url')}</dt>
          <dd>{webhook.url}</dd>
          <dt>{text('webhooks.types')}</dt>
          <dd>{capital(webhook.types.map((type) => text(`webhooks.type.${type}`)).join('; '))}</dd>
          <dt>{text('webhooks.since')}</dt>
          <dd>{day(webhook.createdAt)}</dd>
          <dt>{text('webhooks.state')}</dt>
          <dd>{capital(text(`webhooks.state.${webhookState(webhook)}`))}</dd>
        </dl>
        <WebhookActions webhook={webhook} />
      </section>
      <Deliveries webhookId={id} />
    </>
  );
}
