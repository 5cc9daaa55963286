import { VisuallyHidden } from '@mantine/core';
import { BarChart } from '../shell/BarChart.tsx';
import { useWords } from '../shell/language.tsx';
import classes from '../totals/Tally.module.css';
import type { ChartOf } from './useCharts.ts';

/** So many bars are seen at a glance; the table has the others too. */
const DRAWN_MAX = 12;

/** A chart with its twin, a table of the same figures. */
export function Figure({ chart }: { readonly chart: ChartOf }) {
  const { text } = useWords();
  const { id, title, hint, series, rows } = chart;
  const drawn = rows.slice(0, DRAWN_MAX);
  return (
    <section className="laurel-sheet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p className="laurel-quiet">{hint}</p>}
      {rows.length === 0 ? (
        <p>{text('figures.none')}</p>
      ) : (
        <>
          <BarChart label={text('figures.chartOf', { title })} series={series} rows={drawn} />
          {drawn.length < rows.length && (
            <p className="laurel-quiet">{text('figures.drawn', { drawn: drawn.length, rows: rows.length })}</p>
          )}
          <details className="laurel-details">
            <summary>
              {text('figures.table')}
              <VisuallyHidden>: {title}</VisuallyHidden>
            </summary>
            <Twin chart={chart} />
          </details>
        </>
      )}
    </section>
  );
}

function Twin({ chart: { id, of, series, rows, sum } }: { readonly chart: ChartOf }) {
  const { text } = useWords();
  return (
    <table className={classes['tally']} aria-labelledby={id}>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {series.map((name) => (
            <th key={name} scope="col" className={classes['figures']}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, bars }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {bars.map((bar, n) => (
              <td key={series[n]} data-label={series[n]}>
                {bar ?? text('figures.unknown')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {sum && (
        <tfoot>
          <tr>
            <th scope="row">{text('figures.whole')}</th>
            {sum.map((bar, n) => (
              <td key={series[n]} data-label={series[n]}>
                {bar ?? text('figures.unknown')}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
