import type { CalendarYear } from '@laurel/domain';
import { useWords } from '../shell/language.tsx';
import list from '../shell/List.module.css';
import { occasionsOf } from './months.ts';

/** The days off from Monday to Friday by occasion, and the days of rest that are worked for others. */
export function DaysOff({ year }: { readonly year: CalendarYear }) {
  const { text, day } = useWords();
  return (
    <section className="laurel-sheet">
      <h2 id="days-off">{text('calendar.daysOff')}</h2>
      <table className={list['list']} aria-labelledby="days-off">
        <thead>
          <tr>
            <th scope="col">{text('calendar.occasion')}</th>
            <th scope="col">{text('calendar.days')}</th>
          </tr>
        </thead>
        <tbody>
          {occasionsOf(year).map(({ occasion, days }) => (
            <tr key={occasion}>
              <td>{text(`calendar.${occasion}`)}</td>
              <td data-label={text('calendar.days')}>{days.map((one) => day(`${year.year}-${one}`)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="laurel-spaced">
        <h3>{text('calendar.swaps')}</h3>
      </div>
      {year.swaps.length === 0 ? (
        <p>{text(year.standing === 'PROJECTED' ? 'calendar.noSwapYet' : 'calendar.noSwap')}</p>
      ) : (
        <ul>
          {year.swaps.map(({ off, worked }) => (
            <li key={off}>{text('calendar.swap', { off: day(off), worked: day(worked) })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
