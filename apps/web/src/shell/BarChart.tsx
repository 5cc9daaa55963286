import { useId } from 'react';
import classes from './BarChart.module.css';

const BAR = 16;
/** Per cent of the width for the longest bar; its figure stands behind it. */
const WIDEST = 80;

export interface BarRow {
  readonly key: string;
  readonly name: string;
  /** One for each of the series, in their order; null where there is no figure. */
  readonly bars: readonly (number | null)[];
}

interface BarChartProps {
  /** What the picture says, in words: the same figures, for whoever does not see it. */
  readonly label: string;
  /** One or two. */
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
}

/** Bars, plainly drawn: two series are told apart by a hatch and by figures, not by colour alone. */
export function BarChart({ label, series, rows }: BarChartProps) {
  const hatch = useId();
  const largest = Math.max(1, ...rows.flatMap(({ bars }) => bars.map((bar) => bar ?? 0)));
  return (
    <>
      {series.length > 1 && (
        <ul className={`${classes['key']} ${classes['chart']}`}>
          {series.map((name, n) => (
            <li key={name}>
              <svg width="16" height="16" aria-hidden="true">
                <rect {...lookOf(n, hatch)} width="16" height="16" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <div className={classes['chart']} role="img" aria-label={label}>
        <svg width="0" height="0" className={classes['patterns']}>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={classes['hatch']} x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </svg>
        {rows.map(({ key, name, bars }) => (
          <div key={key} className={classes['row']}>
            {name}
            <svg width="100%" height={series.length * (BAR + 2)} className={classes['bars']}>
              {bars.map((bar, n) => {
                const width = `${((bar ?? 0) / largest) * WIDEST}%`;
                const top = n * (BAR + 2);
                return (
                  <g key={series[n]}>
                    <rect {...lookOf(n, hatch)} x="0" y={top} width={width} height={BAR} />
                    <text x={width} dx={6} y={top + BAR - 3}>
                      {bar ?? '–'}
                    </text>
                  </g>
                );
              })}
            </svg>
          </div>
        ))}
      </div>
    </>
  );
}

function lookOf(n: number, hatch: string) {
  return n === 0 ? { className: classes['first'] } : { className: classes['second'], fill: `url(#${hatch})` };
}
