import { useWords } from '../shell/language.tsx';
import classes from './Calendars.module.css';
import type { Day, Month } from './months.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** One month as a table from Monday to Sunday; what is no ordinary day says so in a word under its number. */
export function MonthTable({ month: { month, weeks, workingDays } }: { readonly month: Month }) {
  const { text } = useWords();
  return (
    <table className={classes['month']}>
      <caption>{text('calendar.month', { month, days: workingDays })}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th scope="col" key={weekday} abbr={text(`calendar.weekday.${weekday}`)}>
              {text(`calendar.weekdayShort.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day)?.day}>
            {week.map((day, n) => (
              // The places of a week never change their order.
              <td key={WEEKDAYS[n]} className={day ? classes[day.kind] : undefined}>
                {day && <Cell day={day} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ day: { day, kind } }: { readonly day: Day }) {
  const { text } = useWords();
  return (
    <>
      {day}
      {(kind === 'OFF' || kind === 'MADE_UP') && <small>{text(`calendar.${kind}`)}</small>}
    </>
  );
}
