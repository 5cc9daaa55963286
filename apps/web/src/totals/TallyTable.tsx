import { Link } from '@tanstack/react-router';
import { useWords } from '../shell/language.tsx';
import type { BehindSearch } from './behind-search.ts';
import classes from './Tally.module.css';
import type { TallyRow } from './totals.ts';

interface TallyTableProps {
  readonly seasonId: string;
  readonly rows: readonly TallyRow[];
}

/** Grants, those in force, and distinct recipients, by level and category; each figure leads to its rows. */
export function TallyTable({ seasonId, rows }: TallyTableProps) {
  const { text, heading, word } = useWords();
  const sum = (what: 'granted' | 'inForce') => {
    const figure = rows.reduce((total, row) => total + row[what], 0);
    if (figure === 0) return 0;
    return (
      <Link
        to="/seasons/$id/commendations"
        params={{ id: seasonId }}
        search={what === 'inForce' ? { state: 'ISSUED' } : {}}
        aria-label={text('totals.sumFigure', { what: text(`totals.${what}`), figure })}
      >
        {figure}
      </Link>
    );
  };
  return (
    <table className={classes['tally']} aria-labelledby="totals">
      <thead>
        <tr>
          <th scope="col">{text('totals.level')}</th>
          <th scope="col">{text('totals.category')}</th>
          <th scope="col">{text('totals.granted')}</th>
          <th scope="col">{text('totals.inForce')}</th>
          <th scope="col">{text('totals.recipients')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { level, category } = row;
          const figure = (what: 'granted' | 'inForce' | 'recipients') => {
            const state: BehindSearch = what === 'inForce' ? { state: 'ISSUED' } : {};
            const facts = { level: word('level', level), category: word('category', category) };
            if (row[what] === 0) return 0;
            return (
              <Link
                to="/seasons/$id/commendations"
                params={{ id: seasonId }}
                search={{ level, category, ...state }}
                aria-label={text('totals.figure', { what: text(`totals.${what}`), figure: row[what], ...facts })}
              >
                {row[what]}
              </Link>
            );
          };
          return (
            <tr key={`${level} ${category}`}>
              <th scope="row">{heading('level', level)}</th>
              <td className={classes['words']}>{word('category', category)}</td>
              <td data-label={text('totals.granted')}>{figure('granted')}</td>
              <td data-label={text('totals.inForce')}>{figure('inForce')}</td>
              <td data-label={text('totals.recipients')}>{figure('recipients')}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {text('totals.sum')}
          </th>
          <td data-label={text('totals.granted')}>{sum('granted')}</td>
          <td data-label={text('totals.inForce')}>{sum('inForce')}</td>
          <td className={classes['no']} />
        </tr>
      </tfoot>
    </table>
  );
}
