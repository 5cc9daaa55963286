import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from '../inbox/InboxPage.module.css';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

/** Files, each with where it stands; on a narrow screen each is a block of its own. */
export function NominationTable({ rows }: { readonly rows: readonly Schemas['NominationRow'][] }) {
  const { text, word } = useWords();
  if (rows.length === 0) return <p>{text('inbox.empty')}</p>;
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
        {rows.map(({ id, nominee, category, achievement, period, phase, level, outcome }) => (
          <tr key={id}>
            <td>
              <Anchor component={Link} to={`/nominations/${id}`} fw={600}>
                {nominee.name}
              </Anchor>
              <Text size="sm" className="laurel-quiet">
                {word('category', category)}
              </Text>
            </td>
            <td>{achievement}</td>
            <td>{period}</td>
            <td>
              {outcome
                ? word('outcome', outcome)
                : level
                  ? text('case.at', { phase: word('phase', phase), level: word('level', level) })
                  : word('phase', phase)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
