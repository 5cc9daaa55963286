import { Button, Text } from '@mantine/core';
import { standing } from '../delegation/delegations.ts';
import classes from '../shell/List.module.css';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

type Member = Schemas['CouncilMember'];

interface RosterTableProps {
  readonly members: readonly Member[];
  readonly nameOf: (personId: string) => string;
  readonly onEnd: (member: Member) => void;
}

/** The members, the latest appointment first; on a narrow screen each is a block of its own. */
export function RosterTable({ members, nameOf, onEnd }: RosterTableProps) {
  const { text, day } = useWords();
  const stands = (member: Member) => standing({ ...member, toOn: member.toOn ?? '9999-12-31' });
  return (
    <section aria-labelledby="members">
      <h2 id="members" className="laurel-heading">
        {text('roster.list')}
      </h2>
      {members.length === 0 ? (
        <p>{text('roster.empty')}</p>
      ) : (
        <table className={classes['list']} aria-labelledby="members">
          <thead>
            <tr>
              {(['personId', 'days', 'state', 'does'] as const).map((column) => (
                <th key={column} scope="col">
                  {text(`roster.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <td>
                  <strong>{nameOf(member.personId)}</strong>
                  <Text size="sm" className="laurel-quiet">
                    {member.basis}
                  </Text>
                </td>
                <td>
                  {member.toOn
                    ? text('delegation.dayRange', { from: day(member.fromOn), to: day(member.toOn) })
                    : text('roster.since', { from: day(member.fromOn) })}
                </td>
                <td>{text(`roster.state.${stands(member)}`)}</td>
                <td>
                  {stands(member) !== 'over' && (
                    <Button
                      size="compact-md"
                      variant="default"
                      aria-label={text('roster.endOf', { name: nameOf(member.personId) })}
                      onClick={() => onEnd(member)}
                    >
                      {text('roster.end')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
