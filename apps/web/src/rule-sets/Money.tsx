import { bonusOf, type RuleSet } from '@laurel/domain';
import list from '../shell/List.module.css';
import classes from './Rules.module.css';
import { SourceLink } from './SourceMark.tsx';
import { useRuleWords } from './useRuleWords.ts';

/** What goes with an award, reckoned for every base salary that the rules know: the same reckoning as in a decision. */
export function Money({ rules }: { readonly rules: RuleSet }) {
  const { text, heading, word, number, dong, day, code } = useRuleWords();
  const { bonus } = rules;
  if (!bonus) {
    return (
      <section className="laurel-sheet">
        <h2>{text('ruleSet.bonus')}</h2>
        <p>{text('ruleSet.noBonus')}</p>
      </section>
    );
  }
  const { coefficients, baseSalaries, rounding } = bonus;
  const since = (from: string) => text('ruleSet.since', { day: day(from) });
  return (
    <section className="laurel-sheet">
      <h2 id="money">{text('ruleSet.bonus')}</h2>
      <table className={list['list']} aria-labelledby="money">
        <thead>
          <tr>
            <th scope="col">{text('ruleSet.level')}</th>
            <th scope="col">{text('ruleSet.category')}</th>
            <th scope="col">{text('ruleSet.coefficient')}</th>
            {baseSalaries.map(({ from }) => (
              <th scope="col" key={from}>
                {since(from)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coefficients.map(({ level, category, thousandths, source }) => (
            <tr key={`${level} ${category}`}>
              <th scope="row" className={classes['row']}>
                {heading('level', level)}
              </th>
              <td data-label={text('ruleSet.category')}>{word('category', category)}</td>
              <td data-label={text('ruleSet.coefficient')} className={classes['figure']}>
                {number(thousandths / 1000)}
                <SourceLink rules={rules} id={source} />
              </td>
              {baseSalaries.map(({ from }) => (
                <td key={from} data-label={since(from)} className={classes['figure']}>
                  {dong(bonusOf(bonus, { level, category, decisionOn: from })?.bonusDong ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {text('ruleSet.bonusHint', {
          rounding: code(rounding.mode),
          toDong: dong(rounding.toDong),
          salaries: baseSalaries.map(({ from, dong: sum }) => `${since(from).toLowerCase()}: ${dong(sum)}`).join('; '),
        })}
      </p>
    </section>
  );
}
