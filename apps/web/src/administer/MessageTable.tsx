import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../shell/language.tsx';
import list from '../shell/List.module.css';
import type { Message } from './stuck.ts';
import { WayOut } from './WayOut.tsx';

/** From here on the API counts no further. */
const MANY = 1000;

interface MessageTableProps {
  readonly messages: readonly Message[];
  readonly titleOf: (seasonId: string) => string;
}

/** What does not arrive: to whom, how many, since when and why, and the way out. */
export function MessageTable({ messages, titleOf }: MessageTableProps) {
  const { text } = useWords();
  const counted = (count: number | null) => (count !== null && count >= MANY ? text('stuck.many') : count);
  return (
    <table className={list['list']} aria-labelledby="messages">
      <thead>
        <tr>
          <th scope="col">{text('stuck.whereTo')}</th>
          <th scope="col">{text('stuck.howMany')}</th>
          <th scope="col">{text('stuck.why')}</th>
        </tr>
      </thead>
      <tbody>
        {messages.map(({ reason, id, name, messages: count, since }) => (
          <tr key={`${id} ${reason}`}>
            <td>
              {reason === 'SEASON_NOT_KEPT' ? (
                <Anchor component={Link} to={`/administer/seasons/${id}`}>
                  {text('stuck.ofSeason', { title: titleOf(id) })}
                </Anchor>
              ) : (
                <Anchor component={Link} to={`/webhooks/${id}`}>
                  {text('stuck.ofWebhook', { name })}
                </Anchor>
              )}
            </td>
            <td data-label={text('stuck.howMany')}>{counted(count)}</td>
            <td data-label={text('stuck.why')}>
              <WayOut reason={reason} since={since} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
