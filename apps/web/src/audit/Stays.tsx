import type { CaseState } from '@laurel/domain';
import { useState } from 'react';
import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import { useUnitNames } from './names.ts';
import moments from './Timeline.module.css';
import { staysOf } from './stays.ts';

/** How long the file lay at each desk, in working days. */
export function Stays({ states }: { readonly states: readonly CaseState[] }) {
  const { text, word, heading, instant } = useWords();
  const [now] = useState(Date.now);
  const stays = staysOf(states, now);
  const unit = useUnitNames(stays.map(({ unitId }) => unitId));
  const iso = (at: number) => new Date(at).toISOString();
  return (
    <section className="laurel-sheet">
      <h2 id="stays">{text('audit.stays')}</h2>
      <p className="laurel-quiet">{text(stays.length === 0 ? 'audit.noStays' : 'audit.staysHint')}</p>
      {stays.length > 0 && (
        <table className={classes['list']} aria-labelledby="stays">
          <thead>
            <tr>
              <th scope="col">{text('audit.place')}</th>
              <th scope="col">{text('audit.why')}</th>
              <th scope="col">{text('audit.from')}</th>
              <th scope="col">{text('audit.to')}</th>
              <th scope="col">{text('audit.days')}</th>
            </tr>
          </thead>
          <tbody>
            {stays.map(({ level, round, phase, unitId, from, to, workingDays }) => (
              <tr key={`${from} ${level} ${phase}`}>
                <td>
                  {unitId ? unit(unitId) : heading('level', level)}
                  {round > 1 && ` (${text('case.round', { round })})`}
                </td>
                <td>{word('phase', phase)}</td>
                <td data-label={text('audit.from')} className={moments['moment']}>
                  {instant(iso(from))}
                </td>
                <td data-label={text('audit.to')} className={moments['moment']}>
                  {to === null ? text('audit.toNow') : instant(iso(to))}
                </td>
                <td data-label={text('audit.days')}>
                  <strong>
                    {workingDays === null ? text('audit.daysUnknown') : text('audit.daysOf', { days: workingDays })}
                  </strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
