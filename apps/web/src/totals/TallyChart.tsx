import { useWords } from '../shell/language.tsx';
import classes from './Tally.module.css';
import type { TallyRow } from './totals.ts';

const ROW = 74;
const BAR = 16;
/** Per cent of the width for the longest bar; its figure stands behind it. */
const WIDEST = 85;

/** The table as a picture, plainly drawn: two bars for each level and category, told apart by a hatch and by figures, not by colour alone. */
export function TallyChart({ rows }: { readonly rows: readonly TallyRow[] }) {
  const { text, heading, word } = useWords();
  const largest = Math.max(1, ...rows.flatMap(({ granted, recipients }) => [granted, recipients]));
  const width = (figure: number) => `${(figure / largest) * WIDEST}%`;
  const said = rows.map(({ level, category, granted, recipients }) =>
    text('totals.chartRow', {
      level: heading('level', level),
      category: word('category', category),
      granted,
      recipients,
    }),
  );
  return (
    <section className="laurel-sheet">
      <h2>{text('totals.chart')}</h2>
      <ul className={`${classes['key']} ${classes['chart']}`}>
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <rect className={classes['granted']} width="16" height="16" />
          </svg>
          {text('totals.granted')}
        </li>
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <rect className={classes['recipients']} width="16" height="16" fill="url(#hatch)" />
          </svg>
          {text('totals.recipients')}
        </li>
      </ul>
      <svg
        className={classes['chart']}
        role="img"
        aria-label={text('totals.chartText', { rows: said.join(' ') })}
        width="100%"
        height={rows.length * ROW}
      >
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={classes['hatch']} x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {rows.map(({ level, category, granted, recipients }, n) => (
          <g key={`${level} ${category}`}>
            <text x="0" y={n * ROW + 16}>
              {`${heading('level', level)}, ${word('category', category)}`}
            </text>
            <Bar top={n * ROW + 24} width={width(granted)} figure={granted} look="granted" />
            <Bar top={n * ROW + 26 + BAR} width={width(recipients)} figure={recipients} look="recipients" />
          </g>
        ))}
      </svg>
    </section>
  );
}

interface BarProps {
  readonly top: number;
  readonly width: string;
  readonly figure: number;
  readonly look: 'granted' | 'recipients';
}

function Bar({ top, width, figure, look }: BarProps) {
  return (
    <>
      <rect
        className={classes[look]}
        x="0"
        y={top}
        width={width}
        height={BAR}
        fill={look === 'recipients' ? 'url(#hatch)' : undefined}
      />
      <text x={width} dx={6} y={top + BAR - 3}>
        {figure}
      </text>
    </>
  );
}
