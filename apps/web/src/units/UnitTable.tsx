import { Link } from '@tanstack/react-router';
import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import { byLevel, type ListedUnit } from './units.ts';
import { useLevelName } from './useLevelName.ts';

interface UnitTableProps {
  readonly units: readonly ListedUnit[];
  /** Those that the rows may name as above them or after them. */
  readonly all: readonly ListedUnit[];
}

/** From the lowest level up; on a narrow screen each is a block of its own. */
export function UnitTable({ units, all }: UnitTableProps) {
  const { text, day, capital } = useWords();
  const levelName = useLevelName();
  const names = new Map(all.map(({ id, name }) => [id, name]));
  if (units.length === 0) return null;
  return (
    <table className={classes['list']}>
      <thead>
        <tr>
          <th scope="col">{text('units.name')}</th>
          <th scope="col">{text('units.code')}</th>
          <th scope="col">{text('units.level')}</th>
          <th scope="col">{text('units.parent')}</th>
          <th scope="col">{text('units.state')}</th>
        </tr>
      </thead>
      <tbody>
        {byLevel(units).flatMap(([level, ofLevel]) =>
          ofLevel.map(({ id, name, code, parentId, abolishedOn, successorId }) => (
            <tr key={id}>
              <td>
                <Link to="/units/$id" params={{ id }} className="laurel-link">
                  {name}
                </Link>
              </td>
              <td data-label={text('units.code')}>{code}</td>
              <td>{capital(levelName(level))}</td>
              <td {...(parentId ? { 'data-label': text('units.parent') } : {})}>
                {parentId ? (names.get(parentId) ?? '…') : null}
              </td>
              <td data-label={text('units.state')}>
                {abolishedOn ? text('units.abolished', { day: day(abolishedOn) }) : text('units.exists')}
                {successorId && `; ${text('units.succeededBy', { name: names.get(successorId) ?? '…' })}`}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
