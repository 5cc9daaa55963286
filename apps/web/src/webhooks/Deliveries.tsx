import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Done } from '../people/Done.tsx';
import { useAct } from '../people/useAct.ts';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useRefusal } from '../shell/refusal.ts';
import { DeliveryTable } from './DeliveryTable.tsx';
import { replayOne } from './replay.ts';
import { deliveriesQuery } from './webhooks.ts';

const STATES = ['PENDING', 'DELIVERED', 'DEAD'] as const;

/** What was sent and what came of each try; one message alone may be sent again. */
export function Deliveries({ webhookId }: { readonly webhookId: string }) {
  const { text } = useWords();
  const refusal = useRefusal();
  const [state, setState] = useState<(typeof STATES)[number] | null>(null);
  const [queued, setQueued] = useState<number | null>(null);
  const list = useInfiniteQuery({ ...deliveriesQuery(webhookId, state), placeholderData: (before) => before });
  const again = useAct(
    (deliveryId: string) => replayOne(webhookId, deliveryId),
    (answer) => setQueued(answer.queued),
  );
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="laurel-sheet" aria-labelledby="deliveries">
      <h2 id="deliveries">{text('webhooks.deliveries')}</h2>
      <ErrorSummary errors={[...refusal(again.error), ...refusal(list.error)]} />
      {queued !== null && <Done>{text('webhooks.replayed', { count: queued })}</Done>}
      <NativeSelect
        label={text('webhooks.which')}
        maw="16rem"
        mb="md"
        value={state ?? ''}
        onChange={({ currentTarget }) => setState(STATES.find((one) => one === currentTarget.value) ?? null)}
        data={[
          { value: '', label: text('webhooks.delivery.ALL') },
          ...STATES.map((one) => ({ value: one, label: text(`webhooks.delivery.${one}`) })),
        ]}
      />
      {list.data && rows.length === 0 && <p>{text('webhooks.noDelivery')}</p>}
      {rows.length > 0 && (
        <DeliveryTable
          deliveries={rows}
          onReplay={(id) => {
            setQueued(null);
            again.mutate(id);
          }}
        />
      )}
      {list.hasNextPage && (
        <Button mt="md" variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {text('shell.more')}
        </Button>
      )}
    </section>
  );
}
