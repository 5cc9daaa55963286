import type { RuleSet } from '@laurel/domain';
import list from '../shell/List.module.css';
import classes from './Rules.module.css';
import { SourceMark } from './SourceMark.tsx';
import { useRuleWords } from './useRuleWords.ts';

/** Where a council votes before a level commends, and what its vote needs. */
export function Councils({ rules }: { readonly rules: RuleSet }) {
  const { text, heading, code, codes } = useRuleWords();
  const councils = rules.route.flatMap((level) => {
    const rule = rules.councils?.[level];
    return rule ? [{ level, rule }] : [];
  });
  return (
    <section className="laurel-sheet">
      <h2 id="councils">{text('ruleSet.councils')}</h2>
      {councils.length === 0 ? (
        <p>{text('ruleSet.noCouncil')}</p>
      ) : (
        <table className={list['list']} aria-labelledby="councils">
          <thead>
            <tr>
              <th scope="col">{text('ruleSet.level')}</th>
              <th scope="col">{text('ruleSet.quorum')}</th>
              <th scope="col">{text('ruleSet.threshold')}</th>
              <th scope="col">{text('ruleSet.ballots')}</th>
              <th scope="col">{text('ruleSet.recusal')}</th>
              <th scope="col">{text('ruleSet.tie')}</th>
            </tr>
          </thead>
          <tbody>
            {councils.map(({ level, rule: { quorum, threshold, ...rule } }) => (
              <tr key={level}>
                <th scope="row" className={classes['row']}>
                  {heading('level', level)}
                </th>
                <td data-label={text('ruleSet.quorum')}>
                  {text('ruleSet.quorumOf', quorum)}
                  <SourceMark rules={rules} path={`councils.${level}.quorum`} />
                </td>
                <td data-label={text('ruleSet.threshold')}>
                  {text('ruleSet.thresholdOf', {
                    percent: threshold.percent,
                    isStrict: String(threshold.isStrict),
                    base: code(rule.base),
                  })}
                  <SourceMark rules={rules} path={`councils.${level}.threshold`} />
                </td>
                <td data-label={text('ruleSet.ballots')}>
                  {codes([rule.isSecret ? 'SECRET' : 'OPEN', ...(rule.allowsWrittenBallots ? ['WRITTEN'] : [])])}
                  <SourceMark rules={rules} path={`councils.${level}.isSecret`} />
                </td>
                <td data-label={text('ruleSet.recusal')}>{code(rule.recusalShrinksBase ? 'SHRINKS' : 'STAYS')}</td>
                <td data-label={text('ruleSet.tie')}>{code(rule.tie)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
