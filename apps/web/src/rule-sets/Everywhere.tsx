import type { RuleSet } from '@laurel/domain';
import { SourceMark } from './SourceMark.tsx';
import { useRuleWords } from './useRuleWords.ts';

/** What holds at every level. What a rule set leaves out is said as what follows from that. */
export function Everywhere({ rules, hash }: { readonly rules: RuleSet; readonly hash: string }) {
  const { text, entry, code, inForce } = useRuleWords();
  const { issuePolicy, fallback, calendar, simplified, supplementsPerLevel = 1 } = rules;
  const { needsEndorsement = false, nomineeVisibility = 'NOTHING' } = rules;
  const facts: readonly (readonly [string, string])[] = [
    ['inForce', inForce(rules.inForce) || text('ruleSet.nothing')],
    ['issuePolicy', code(issuePolicy)],
    ['fallback', code(fallback)],
    ['simplified', simplified ? code(simplified.ground) : text('ruleSet.nothing')],
    ['supplementsPerLevel', String(supplementsPerLevel)],
    ['needsEndorsement', text(needsEndorsement ? 'ruleSet.true' : 'ruleSet.false')],
    ['nomineeVisibility', code(nomineeVisibility)],
    ['calendar', calendar ? code(calendar) : text('ruleSet.nothing')],
  ];
  return (
    <section className="laurel-sheet">
      <h2>{text('ruleSet.everywhere')}</h2>
      <dl className="laurel-facts">
        {facts.map(([name, words]) => (
          <div className="laurel-row" key={name}>
            <dt>{entry(name)}</dt>
            <dd>
              {words}
              <SourceMark rules={rules} path={name} />
            </dd>
          </div>
        ))}
        <dt>{text('ruleSet.hash')}</dt>
        <dd>
          <code>{hash}</code>
        </dd>
      </dl>
    </section>
  );
}
