import type { RuleSet } from '@laurel/domain';
import list from '../shell/List.module.css';
import classes from './Rules.module.css';
import { SourceMark } from './SourceMark.tsx';
import { useRuleWords } from './useRuleWords.ts';

/** At each level who signs as what, and for which of it a delegation on paper is needed. */
export function Signing({ rules }: { readonly rules: RuleSet }) {
  const { text, heading, word } = useRuleWords();
  const rows = rules.route.flatMap((level) => {
    const rule = rules.signing?.[level];
    return Object.entries(rule?.capacities ?? {}).map(([role, capacities]) => ({
      level,
      role,
      capacities: capacities.map((one) => word('capacity', one)),
      onPaper: capacities.filter((one) => rule?.needsDelegation.includes(one)).map((one) => word('capacity', one)),
    }));
  });
  return (
    <section className="laurel-sheet">
      <h2 id="signing">{text('ruleSet.signing')}</h2>
      {rows.length === 0 ? (
        <p>{text('ruleSet.noSigning')}</p>
      ) : (
        <table className={list['list']} aria-labelledby="signing">
          <thead>
            <tr>
              <th scope="col">{text('ruleSet.level')}</th>
              <th scope="col">{text('ruleSet.role')}</th>
              <th scope="col">{text('ruleSet.capacities')}</th>
              <th scope="col">{text('ruleSet.onPaper')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ level, role, capacities, onPaper }) => (
              <tr key={`${level} ${role}`}>
                <th scope="row" className={classes['row']}>
                  {heading('level', level)}
                </th>
                <td data-label={text('ruleSet.role')}>{word('role', role)}</td>
                <td data-label={text('ruleSet.capacities')}>
                  {capacities.join(', ')}
                  <SourceMark rules={rules} path={`signing.${level}`} />
                </td>
                <td data-label={text('ruleSet.onPaper')}>{onPaper.join(', ') || text('ruleSet.noPaper')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
