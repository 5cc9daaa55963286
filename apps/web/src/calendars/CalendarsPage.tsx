import { VIETNAM_VERSION, VIETNAM_YEARS } from '@laurel/domain';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { today } from '../shell/today.ts';
import classes from './Calendars.module.css';
import { DaysOff } from './DaysOff.tsx';
import { MonthTable } from './MonthTable.tsx';
import { monthsOf, workingDaysOf } from './months.ts';

const route = getRouteApi('/seated/calendars');

/** The working days by which every deadline is reckoned, a year at a time, and whether anybody has announced them. */
export function CalendarsPage() {
  const { text } = useWords();
  const { year = Number(today().slice(0, 4)) } = route.useSearch();
  const shown = VIETNAM_YEARS.find((one) => one.year === year) ?? VIETNAM_YEARS.at(-1);
  if (!shown) return null;
  const standing = text(`calendar.${shown.standing}`);
  return (
    <>
      <PageTitle title={text('calendar.title', { year: String(shown.year) })} />
      <p>{text('calendar.hint')}</p>
      <nav aria-label={text('calendar.years')} className={`${classes['years']} laurel-no-print`}>
        {VIETNAM_YEARS.map((one) => (
          <Link
            key={one.year}
            to="/calendars"
            search={{ year: one.year }}
            aria-current={one.year === shown.year ? 'page' : undefined}
          >
            {one.year}
            {one.standing === 'PROJECTED' && ` (${text('calendar.PROJECTED')})`}
          </Link>
        ))}
      </nav>
      <section className="laurel-sheet">
        <h2>{text('calendar.about', { year: String(shown.year) })}</h2>
        <dl className="laurel-facts">
          <dt>{text('calendar.standing')}</dt>
          <dd className={shown.standing === 'PROJECTED' ? 'laurel-soon' : undefined}>
            {shown.standing === 'PROJECTED' ? text('calendar.projectedLong') : standing}
          </dd>
          <dt>{text('calendar.workingDays')}</dt>
          <dd>{workingDaysOf(shown.year)}</dd>
          <dt>{text('calendar.source')}</dt>
          <dd lang="en">{shown.source}</dd>
          <dt>{text('calendar.version')}</dt>
          <dd>
            <code>{VIETNAM_VERSION}</code>
          </dd>
        </dl>
      </section>
      <DaysOff year={shown} />
      <section className="laurel-sheet">
        <h2>{text('calendar.months')}</h2>
        <p className="laurel-quiet">{text('calendar.marks')}</p>
        <div className={classes['months']}>
          {monthsOf(shown.year).map((month) => (
            <MonthTable key={month.month} month={month} />
          ))}
        </div>
      </section>
    </>
  );
}
