import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from '../shell/List.module.css';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { useStanding } from './useStanding.ts';

/** Files, each with where it stands; on a narrow screen each is a block of its own. */
export function NominationTable({ rows }: { readonly rows: readonly Schemas['NominationRow'][] }) {
  const { text, word } = useWords();
  const standing = useStanding();
  if (rows.length === 0) return <p>{text('case.noneFound')}</p>;
  return (
    <table className={classes['list']}>
      <thead>
        <tr>
          <th scope="col">{text('inbox.nominee')}</th>
          <th scope="col">{text('case.achievement')}</th>
          <th scope="col">{text('case.period')}</th>
          <th scope="col">{text('case.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Anchor component={Link} to={`/nominations/${row.id}`} fw={600}>
                {row.nominee.name}
              </Anchor>
              <Text size="sm" className="laurel-quiet">
                {word('category', row.category)}
              </Text>
            </td>
            <td>{row.achievement}</td>
            <td>{row.period}</td>
            <td>{standing(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
