import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useUnitNames } from '../audit/names.ts';
import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import { accountState, type Person } from './people.ts';
import { termState } from './terms.ts';

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

function useOfficesToday(people: readonly Person[]): (person: Person) => string {
  const { text, word } = useWords();
  const held = ({ memberships }: Person) => memberships.filter((one) => termState(one) === 'now');
  const unit = useUnitNames(people.flatMap(held).map(({ unitId }) => unitId));
  return (person) =>
    held(person)
      .map(({ role, unitId }) =>
        unitId ? text('people.officeAt', { role: word('role', role), unit: unit(unitId) }) : word('role', role),
      )
      .join('; ') || text('people.noOffice');
}
