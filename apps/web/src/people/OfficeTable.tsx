import { Button, Text } from '@mantine/core';
import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import type { Membership } from './people.ts';
import { termState } from './terms.ts';

interface OfficeTableProps {
  readonly memberships: readonly Membership[];
  readonly nameOf: (membership: Membership) => string;
  /** Left out where no office may be ended. */
  readonly onEnd?: (membership: Membership) => void;
}

/** The offices by their first day; on a narrow screen each is a block of its own. */
export function OfficeTable({ memberships, nameOf, onEnd }: OfficeTableProps) {
  const { text, day, capital } = useWords();
  const term = ({ fromOn, toOn }: Membership) =>
    toOn
      ? text('people.termRange', { from: day(fromOn), to: day(toOn) })
      : text('people.termFrom', { from: day(fromOn) });
  return (
    <table className={classes['list']} aria-labelledby="offices">
      <thead>
        <tr>
          <th scope="col">{text('people.role')}</th>
          <th scope="col">{text('people.term')}</th>
          <th scope="col">{text('people.basis')}</th>
          <th scope="col">{text('people.end')}</th>
        </tr>
      </thead>
      <tbody>
        {memberships.map((membership) => {
          const state = termState(membership);
          const name = nameOf(membership);
          return (
            <tr key={membership.id}>
              <td>{capital(name)}</td>
              <td>
                {capital(term(membership))}
                <Text size="sm" className="laurel-quiet">
                  {text(`people.term.${state}`)}
                </Text>
              </td>
              <td data-label={text('people.basis')}>{membership.basis}</td>
              <td>
                {onEnd && state !== 'over' && membership.toOn !== membership.fromOn && (
                  <Button
                    variant="default"
                    size="compact-md"
                    aria-label={text('people.endOf', { office: name })}
                    onClick={() => onEnd(membership)}
                  >
                    {text('people.end')}
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
