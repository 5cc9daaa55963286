import { Text } from '@mantine/core';
import classes from '../shell/List.module.css';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { standing } from './delegations.ts';

/** The papers, the latest first; on a narrow screen each is a block of its own. */
export function DelegationTable({ rows }: { readonly rows: readonly Schemas['Delegation'][] }) {
  const { text, word, heading, day } = useWords();
  return (
    <section aria-labelledby="papers">
      <h2 id="papers" className="laurel-heading">
        {text('delegation.list')}
      </h2>
      {rows.length === 0 ? (
        <p>{text('delegation.empty')}</p>
      ) : (
        <table className={classes['list']} aria-labelledby="papers">
          <thead>
            <tr>
              <th scope="col">{text('delegation.basis')}</th>
              <th scope="col">{text('delegation.role')}</th>
              <th scope="col">{text('delegation.days')}</th>
              <th scope="col">{text('delegation.state')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, basis, scope, role, capacity, fromOn, toOn }) => (
              <tr key={id}>
                <td>
                  {basis}
                  <Text size="sm" className="laurel-quiet">
                    {scope}
                  </Text>
                </td>
                <td>
                  {heading('role', role)}
                  <Text size="sm" className="laurel-quiet">
                    {word('capacity', capacity)}
                  </Text>
                </td>
                <td>{text('delegation.dayRange', { from: day(fromOn), to: day(toOn) })}</td>
                <td>{text(`delegation.state.${standing({ fromOn, toOn })}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
