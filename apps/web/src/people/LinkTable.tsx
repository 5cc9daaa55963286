import { Button } from '@mantine/core';
import classes from '../shell/List.module.css';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

type Link = Schemas['NomineeLink'];

interface LinkTableProps {
  readonly links: readonly Link[];
  /** Left out where no link may be ended. */
  readonly onEnd?: (link: Link) => void;
}

export function LinkTable({ links, onEnd }: LinkTableProps) {
  const { text, day } = useWords();
  return (
    <table className={classes['list']} aria-labelledby="nominees">
      <thead>
        <tr>
          <th scope="col">{text('nominees.id')}</th>
          <th scope="col">{text('nominees.since')}</th>
          <th scope="col">{text('nominees.until')}</th>
          <th scope="col">{text('nominees.unlink')}</th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={link.id}>
            <td>
              <code>{link.nomineeId}</code>
            </td>
            <td data-label={text('nominees.since')}>{day(link.linkedAt)}</td>
            <td data-label={text('nominees.until')}>
              {link.unlinkedAt ? day(link.unlinkedAt) : text('nominees.inForce')}
            </td>
            <td>
              {onEnd && !link.unlinkedAt && (
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={text('nominees.unlinkOf', { id: link.nomineeId })}
                  onClick={() => onEnd(link)}
                >
                  {text('nominees.unlink')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
