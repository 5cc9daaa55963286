import list from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import { byPlace, type OpenCase } from './moving.ts';

interface ConcernedProps {
  readonly cases: readonly OpenCase[];
  readonly isWhole: boolean;
  readonly to: string;
}

/** How many cases would move, where they stand, and what does not move with them. */
export function Concerned({ cases, isWhole, to }: ConcernedProps) {
  const { text, heading, word } = useWords();
  return (
    <section className="laurel-sheet">
      <h2 id="concerned">{text('moving.concerned')}</h2>
      <p role="status">
        <strong>{text('moving.count', { count: cases.length, to })}</strong>
      </p>
      {!isWhole && <p className="laurel-late">{text('audit.notWhole', { rows: cases.length })}</p>}
      {cases.length > 0 && (
        <table className={list['list']} aria-labelledby="concerned">
          <thead>
            <tr>
              <th scope="col">{text('ruleSet.level')}</th>
              <th scope="col">{text('administer.phase')}</th>
              <th scope="col">{text('administer.cases')}</th>
            </tr>
          </thead>
          <tbody>
            {byPlace(cases).map(({ level, phase, cases: count }) => (
              <tr key={`${level} ${phase}`}>
                <td>{level ? heading('level', level) : text('administer.noLevel')}</td>
                <td data-label={text('administer.phase')}>{word('phase', phase)}</td>
                <td data-label={text('administer.cases')}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul>
        {cases.length > 0 && <li>{text('moving.clocks')}</li>}
        {cases.length > 0 && <li>{text('moving.levelGone')}</li>}
        <li>{text('moving.later')}</li>
        <li>{text('moving.restricted')}</li>
      </ul>
    </section>
  );
}
