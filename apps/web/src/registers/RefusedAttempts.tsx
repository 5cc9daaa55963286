import { Text } from '@mantine/core';
import { useUnitNames, usePersonNames } from '../audit/names.ts';
import { useTried } from '../audit/tried.ts';
import classes from '../shell/List.module.css';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { POLICY_CODES } from './refused-search.ts';

type Attempt = Schemas['RefusedAttempt'];

/** Attempts as a table: when and how often, who and from where, what on which object, and why not. */
export function RefusedAttempts({ rows }: { readonly rows: readonly Attempt[] }) {
  const { text, word, instant } = useWords();
  const tried = useTried();
  const unit = useUnitNames(rows.map(({ unitId }) => unitId));
  const person = usePersonNames();
  const why = (code: string) => {
    const known = POLICY_CODES.find((one) => one === code);
    return known ? text(`refused.code.${known}`) : code;
  };
  if (rows.length === 0) return <p>{text('refused.none')}</p>;
  const who = ({ personId, role, unitId }: Attempt) => {
    const known = [person(personId ?? undefined), word('role', role), unitId && unit(unitId)].filter(Boolean);
    return known.length > 0 ? known.join(', ') : text('refused.nobody');
  };
  return (
    <table className={classes['list']}>
      <thead>
        <tr>
          <th scope="col">{text('audit.when')}</th>
          <th scope="col">{text('audit.who')}</th>
          <th scope="col">{text('audit.tried')}</th>
          <th scope="col">{text('audit.whyNot')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              {instant(row.firstAt)}
              <Text size="sm" className="laurel-quiet">
                {text('refused.times', { times: row.times })}
                {row.times > 1 && `, ${text('refused.until', { at: instant(row.lastAt) })}`}
              </Text>
            </td>
            <td>
              {who(row)}
              {row.address && (
                <Text size="sm" className="laurel-quiet">
                  {text('refused.from', { address: row.address })}
                </Text>
              )}
            </td>
            <td>
              {tried(row.action)}
              {row.objectId && (
                <Text size="sm" className="laurel-quiet">
                  {text('refused.object')}: <code>{row.objectId}</code>
                </Text>
              )}
            </td>
            <td>{why(row.code)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
