import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from '../shell/List.module.css';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

/** Commendations with their numbers; each leads to the trail of its case. */
export function CommendationTable({ rows }: { readonly rows: readonly Schemas['Commendation'][] }) {
  const { text, word, day } = useWords();
  if (rows.length === 0) return <p>{text('totals.none')}</p>;
  return (
    <table className={classes['list']}>
      <thead>
        <tr>
          <th scope="col">{text('inbox.nominee')}</th>
          <th scope="col">{text('totals.issuer')}</th>
          <th scope="col">{text('totals.decisionNo')}</th>
          <th scope="col">{text('totals.registerNo')}</th>
          <th scope="col">{text('totals.signedOn')}</th>
          <th scope="col">{text('totals.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, nominationId, nominee, category, issuer, decisionNo, year, registerNo, signedOn, state }) => (
          <tr key={id}>
            <td>
              <Anchor component={Link} to={`/nominations/${nominationId}/trail`} fw={600}>
                {nominee.name}
              </Anchor>
              <Text size="sm" className="laurel-quiet">
                {word('category', category)}
              </Text>
            </td>
            <td>{issuer.name}</td>
            <td data-label={text('totals.decisionNo')}>
              {decisionNo}/{year}
            </td>
            <td data-label={text('totals.registerNo')}>{registerNo}</td>
            <td data-label={text('totals.signedOn')}>{day(signedOn)}</td>
            <td className={state === 'ISSUED' ? undefined : 'laurel-late'}>
              {state === 'ISSUED'
                ? word('commendationState', state)
                : text('registers.void', { state: word('commendationState', state) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
