import type { ClockRules, RuleSet } from '@laurel/domain';
import list from '../shell/List.module.css';
import classes from './Rules.module.css';
import { SourceMark } from './SourceMark.tsx';
import { type RuleWords, useRuleWords } from './useRuleWords.ts';

interface Row {
  readonly path: string;
  readonly name: string;
  readonly days: number;
  readonly remind: string;
  readonly silence: string;
}

/** How long each wait lasts, in working days, and what silence leads to. */
export function Clocks({ rules }: { readonly rules: RuleSet }) {
  const words = useRuleWords();
  const { text } = words;
  const rows = rules.clocks ? rowsOf(rules.clocks, words) : [];
  return (
    <section className="laurel-sheet">
      <h2 id="clocks">{text('ruleSet.clocks')}</h2>
      {rows.length === 0 ? (
        <p>{text('ruleSet.noClock')}</p>
      ) : (
        <table className={list['list']} aria-labelledby="clocks">
          <thead>
            <tr>
              <th scope="col">{text('ruleSet.clocks')}</th>
              <th scope="col">{text('ruleSet.days')}</th>
              <th scope="col">{text('ruleSet.remind')}</th>
              <th scope="col">{text('ruleSet.silence')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ path, name, days, remind, silence }) => (
              <tr key={path}>
                <th scope="row" className={classes['row']}>
                  {name}
                </th>
                <td data-label={text('ruleSet.days')}>
                  {words.days(days)}
                  <SourceMark rules={rules} path={`${path}.workingDays`} />
                </td>
                <td data-label={text('ruleSet.remind')}>{remind}</td>
                <td data-label={text('ruleSet.silence')}>{silence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function rowsOf({ levels = {}, ...waits }: ClockRules, { text, heading }: RuleWords): Row[] {
  const ofLevels = Object.entries(levels).map(([level, { workingDays, remindBefore, outcomeAfter, outcome }]) => ({
    path: `clocks.levels.${level}`,
    name: heading('level', level),
    days: workingDays,
    remind: text('ruleSet.daysBefore', { days: remindBefore }),
    silence: text(`ruleSet.silence.${outcome}`, { days: outcomeAfter }),
  }));
  const ofWaits = (['supplement', 'correction', 'claim'] as const).flatMap((wait) => {
    const clock = waits[wait];
    if (!clock) return [];
    const name = text(`ruleSet.${wait}`);
    return [{ path: `clocks.${wait}`, name, days: clock.workingDays, remind: '', silence: text(`ruleSet.${wait}End`) }];
  });
  return [...ofLevels, ...ofWaits];
}
