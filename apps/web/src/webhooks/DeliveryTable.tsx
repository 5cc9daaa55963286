import { Button, Text } from '@mantine/core';
import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import type { Delivery } from './webhooks.ts';

interface DeliveryTableProps {
  readonly deliveries: readonly Delivery[];
  readonly onReplay: (deliveryId: string) => void;
}

/** Each message with its state and its tries. */
export function DeliveryTable({ deliveries, onReplay }: DeliveryTableProps) {
  const { text, instant, capital } = useWords();
  return (
    <table className={classes['list']} aria-labelledby="deliveries">
      <thead>
        <tr>
          <th scope="col">{text('webhooks.message')}</th>
          <th scope="col">{text('webhooks.state')}</th>
          <th scope="col">{text('webhooks.tries')}</th>
          <th scope="col">{text('webhooks.replay')}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <tr key={delivery.id}>
            <td>
              {capital(text(`webhooks.type.${delivery.type}`))}
              <Text size="sm" className="laurel-quiet">
                <code>{delivery.messageId}</code>
              </Text>
            </td>
            <td data-label={text('webhooks.state')}>
              {text(`webhooks.delivery.${delivery.state}`)}
              {delivery.state === 'PENDING' && `, ${text('webhooks.due', { at: instant(delivery.dueAt) })}`}
            </td>
            <td data-label={text('webhooks.tries')}>
              <Tries log={delivery.log} />
            </td>
            <td>
              <Button
                variant="default"
                size="compact-md"
                aria-label={text('webhooks.replayOne', { message: delivery.messageId })}
                onClick={() => onReplay(delivery.id)}
              >
                {text('webhooks.replay')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The answer of the address by its status, or the fault that left it without one. */
function Tries({ log }: { readonly log: Delivery['log'] }) {
  const { text, instant } = useWords();
  if (log.length === 0) return text('webhooks.noTry');
  return (
    <ul className="laurel-notes">
      {log.map(({ attempt, at, tookMs, status, fault }) => (
        <li key={attempt}>{text('webhooks.try', { at: instant(at), outcome: status ?? fault ?? '…', ms: tookMs })}</li>
      ))}
    </ul>
  );
}
