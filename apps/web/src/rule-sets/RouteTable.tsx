import { LEVELS, type LevelKey, type RuleSet } from '@laurel/domain';
import list from '../shell/List.module.css';
import classes from './Rules.module.css';
import { SourceMark } from './SourceMark.tsx';
import { useRuleWords } from './useRuleWords.ts';

/** The levels in the order of the route, each with its steps, whom it commends and in which form; then the branches. */
export function RouteTable({ rules }: { readonly rules: RuleSet }) {
  const { text, heading, word, code, codes, capital } = useRuleWords();
  const { route, routes = {}, forks = [], takesOver = {} } = rules;
  const branches = [
    ...Object.entries(routes).map(([category, levels]) =>
      text('ruleSet.routeOf', { category: word('category', category), route: levels.map(code).join(' → ') }),
    ),
    ...forks.map(({ from, to, categories }) =>
      capital(
        text('ruleSet.fork', {
          from: code(from),
          to: code(to),
          categories: categories ? ` (${codes(categories)})` : '',
        }),
      ),
    ),
    ...Object.entries(takesOver).map(([from, to]) => text('ruleSet.takesOver', { from: code(from), to: code(to) })),
  ];
  return (
    <section className="laurel-sheet">
      <h2 id="route">{text('ruleSet.route')}</h2>
      <table className={list['list']} aria-labelledby="route">
        <thead>
          <tr>
            <th scope="col">{text('ruleSet.level')}</th>
            <th scope="col">{text('ruleSet.steps')}</th>
            <th scope="col">{text('ruleSet.commends')}</th>
            <th scope="col">{text('ruleSet.form')}</th>
            <th scope="col">{text('ruleSet.documents')}</th>
          </tr>
        </thead>
        <tbody>
          {levelsOf(rules).map((level) => {
            const form = rules.awards?.[level];
            return (
              <tr key={level}>
                <th scope="row" className={classes['row']}>
                  {heading('level', level)}
                </th>
                <td data-label={text('ruleSet.steps')}>
                  {(rules.steps[level] ?? []).map(code).join(' → ')}
                  <SourceMark rules={rules} path={`steps.${level}`} />
                </td>
                <td data-label={text('ruleSet.commends')}>
                  {codes(rules.categoriesAllowed[level])}
                  <SourceMark rules={rules} path={`categoriesAllowed.${level}`} />
                </td>
                <td data-label={text('ruleSet.form')}>
                  {form ? word('form', form) : text('ruleSet.nothing')}
                  {form && <SourceMark rules={rules} path={`awards.${level}`} />}
                </td>
                <td data-label={text('ruleSet.documents')}>
                  {codes(rules.documents?.[level]) || text('ruleSet.nothing')}
                  {rules.documents?.[level] && <SourceMark rules={rules} path={`documents.${level}`} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        {route.map(code).join(' → ')}
        <SourceMark rules={rules} path="route" />
      </p>
      {branches.length > 0 && (
        <ul className="laurel-notes">
          {branches.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Every level that a rule set knows: those of its route, and of routes of single categories. */
function levelsOf({ route, routes = {} }: RuleSet): LevelKey[] {
  const passed = new Set([...route, ...Object.values(routes).flat()]);
  return LEVELS.filter((level) => passed.has(level));
}
