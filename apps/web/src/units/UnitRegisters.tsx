import { useQuery } from '@tanstack/react-query';
import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import { registerLineQuery } from './units.ts';

/** The registers of the unit and the closed ones of those that it succeeds. */
export function UnitRegisters({ id }: { readonly id: string }) {
  const { text, day, capital } = useWords();
  const { data } = useQuery(registerLineQuery(id));
  if (!data) return null;
  return (
    <section className="laurel-sheet" aria-labelledby="registers">
      <h2 id="registers">{text('units.registers')}</h2>
      {data.items.length === 0 ? (
        <p>{text('units.noRegister')}</p>
      ) : (
        <table className={classes['list']} aria-labelledby="registers">
          <thead>
            <tr>
              <th scope="col">{text('units.register')}</th>
              <th scope="col">{text('units.name')}</th>
              <th scope="col">{text('units.year')}</th>
              <th scope="col">{text('units.last')}</th>
              <th scope="col">{text('units.state')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map(({ unitId, unit, register, year, last, closedOn }) => (
              <tr key={`${unitId} ${register} ${year}`}>
                <td>{capital(text(`registers.${register}`))}</td>
                <td>{unit}</td>
                <td data-label={text('units.year')}>{year}</td>
                <td data-label={text('units.last')}>{last}</td>
                <td data-label={text('units.state')}>
                  {closedOn ? text('units.closed', { day: day(closedOn) }) : text('units.openRegister')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
