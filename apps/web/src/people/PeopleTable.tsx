import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import { accountState, type Person } from './people.ts';
import { useOfficesToday } from './useOfficesToday.ts';

/** Each with the offices of today; on a narrow screen each is a block of its own. */
export function PeopleTable({ people }: { readonly people: readonly Person[] }) {
  const { text, capital } = useWords();
  const officesOf = useOfficesToday(people);
  if (people.length === 0) return null;
  return (
    <table className={classes['list']}>
      <thead>
        <tr>
          <th scope="col">{text('people.name')}</th>
          <th scope="col">{text('people.offices')}</th>
          <th scope="col">{text('people.state')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <td>
              <Link to="/people/$id" params={{ id: person.id }} className="laurel-link">
                {person.name || text('people.erasedName')}
              </Link>
              {person.login !== null && (
                <Text size="sm" className="laurel-quiet">
                  {person.login}
                </Text>
              )}
            </td>
            <td data-label={text('people.offices')}>{capital(officesOf(person))}</td>
            <td data-label={text('people.state')}>{text(`people.state.${accountState(person)}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
