import { Anchor, Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Due } from '../inbox/Due.tsx';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import classes from '../shell/List.module.css';
import { MeetingCells } from './MeetingCells.tsx';
import { type AgendaItem, type Part, useAgenda } from './useAgenda.ts';

/** One part of the agenda: its files, how far each meeting is, and what is asked of the reader. */
export function AgendaPart({ part }: { readonly part: Part }) {
  const { text } = useWords();
  const { items, isThere, fault, again, more } = useAgenda(part);
  const id = `council-${part}`;
  return (
    <section className="laurel-spaced" aria-labelledby={id}>
      <h2 id={id} className="laurel-heading">
        {text(`council.part.${part}`)}
      </h2>
      {fault && <Faulty error={fault} reset={again} />}
      {!fault && !isThere && <p role="status">{text('shell.loading')}</p>}
      {isThere && items.length === 0 && !more && <p>{text(`council.none.${part}`)}</p>}
      {items.length > 0 && <AgendaTable items={items} labelledBy={id} />}
      {more && (
        <Button mt="md" variant="default" loading={more.isAsked} onClick={more.ask}>
          {text('shell.more')}
        </Button>
      )}
    </section>
  );
}

const COLUMNS = ['file', 'meeting', 'ballots', 'recused', 'next'] as const;

function AgendaTable({ items, labelledBy }: { readonly items: readonly AgendaItem[]; readonly labelledBy: string }) {
  const { text, word } = useWords();
  return (
    <table className={classes['list']} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {text(`council.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ task: { id, nominationId, nominee, category, dueAt, closedAt }, nomination, standing }) => (
          <tr key={id}>
            <td>
              <Anchor component={Link} to={`/nominations/${nominationId}`} fw={600}>
                {nominee}
              </Anchor>
              <Text size="sm" className="laurel-quiet">
                {word('category', category)}
              </Text>
              {!closedAt && <Due dueAt={dueAt} />}
            </td>
            <MeetingCells nomination={nomination} standing={standing} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
