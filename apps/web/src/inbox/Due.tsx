import { isoDay, calendarDayOf, workingDaysLeft } from '@laurel/domain';
import { useWords } from '../shell/language.tsx';

/** Three working days: a dossier that is begun then can still be read twice. */
const SOON_DAYS = 3;

/** A deadline in working days, by colour and by words. */
export function Due({ dueAt }: { readonly dueAt: string | null }) {
  const { text, day } = useWords();
  if (!dueAt) return <span className="laurel-quiet">{text('inbox.due.none')}</span>;
  const [now, due] = [Date.now(), Date.parse(dueAt)];
  if (due < now) return <span className="laurel-late">{text('inbox.due.overdue', { on: day(dueAt) })}</span>;
  const isToday = isoDay(calendarDayOf(now)) === isoDay(calendarDayOf(due));
  if (isToday) return <span className="laurel-soon">{text('inbox.due.today')}</span>;
  const days = workingDaysLeft('VN', now, due);
  return (
    <span className={days <= SOON_DAYS ? 'laurel-soon' : undefined}>
      {text('inbox.due.left', { days, on: day(dueAt) })}
    </span>
  );
}
