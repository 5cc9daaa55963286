import { taskTexts } from '@laurel/messages';
import { useWords } from '../shell/language.tsx';
import type { BarRow } from '../shell/BarChart.tsx';
import type { Counts, Figures } from './figures.ts';

export interface ChartOf {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** What its rows are: places, steps, ages. */
  readonly of: string;
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
  /** Under the rows of the table; what does not add up has none. */
  readonly sum?: readonly (number | null)[];
}

type Column = keyof Counts;

/** The six charts of the figures; what a chart shows its table shows too. */
export function useCharts(): (figures: Figures) => readonly ChartOf[] {
  const { text, heading, both } = useWords();
  return ({ lines, total, steps, ages, against }) => {
    const byPlace = (columns: readonly Column[]) => ({
      of: text('figures.place'),
      rows: lines.map(({ level, unit, ...counts }) => ({
        key: unit?.id ?? level,
        name: unit?.name ?? heading('level', level),
        bars: columns.map((column) => counts[column]),
      })),
      sum: columns.map((column) => total[column]),
    });
    /** Beside another season; a first one stands alone. */
    const beside = (now: Column, before: Column) => ({
      series: [text('figures.now'), ...(against ? [text('figures.before', { season: both(against.title) })] : [])],
      ...byPlace(against ? [now, before] : [now]),
    });
    return [
      {
        id: 'flow',
        title: text('figures.flow'),
        hint: text('figures.flowHint'),
        series: [text('figures.came'), text('figures.left')],
        ...byPlace(['came', 'left']),
      },
      {
        id: 'open',
        title: text('figures.open'),
        hint: text('figures.openHint'),
        series: [text('figures.lies'), text('figures.overdue')],
        ...byPlace(['open', 'overdue']),
      },
      {
        id: 'steps',
        title: text('figures.steps'),
        hint: text('figures.stepsHint'),
        of: text('figures.step'),
        series: [text('figures.median'), text('figures.ninetieth')],
        rows: steps.map(({ kind, done, medianDays, ninetiethDays }) => ({
          key: kind,
          name: text('figures.stepDone', { step: both(taskTexts(kind)), done }),
          bars: [medianDays, ninetiethDays],
        })),
      },
      {
        id: 'ages',
        title: text('figures.ages'),
        hint: text('figures.agesHint'),
        of: text('figures.age'),
        series: [text('figures.files')],
        rows: ages.map(({ fromDays, toDays, files }) => ({
          key: String(fromDays),
          name: toDays === null ? text('figures.older', { fromDays }) : text('figures.days', { fromDays, toDays }),
          bars: [files],
        })),
        sum: [ages.reduce((sum, { files }) => sum + files, 0)],
      },
      {
        id: 'grants',
        title: text('figures.grants'),
        ...beside('granted', 'grantedBefore'),
      },
      {
        id: 'recipients',
        title: text('figures.recipients'),
        hint: text('figures.recipientsHint'),
        ...beside('recipients', 'recipientsBefore'),
      },
    ];
  };
}
