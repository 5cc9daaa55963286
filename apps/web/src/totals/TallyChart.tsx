import { BarChart } from '../shell/BarChart.tsx';
import { useWords } from '../shell/language.tsx';
import type { TallyRow } from './totals.ts';

/** The table as a picture: two bars for each level and category. */
export function TallyChart({ rows }: { readonly rows: readonly TallyRow[] }) {
  const { text, heading, word } = useWords();
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
      <BarChart
        label={text('totals.chartText', { rows: said.join(' ') })}
        series={[text('totals.granted'), text('totals.recipients')]}
        rows={rows.map(({ level, category, granted, recipients }) => ({
          key: `${level} ${category}`,
          name: `${heading('level', level)}, ${word('category', category)}`,
          bars: [granted, recipients],
        }))}
      />
    </section>
  );
}
