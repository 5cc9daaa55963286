import type { AwardCriteria, RuleSet } from '@laurel/domain';
import { SourceMark } from './SourceMark.tsx';
import { type RuleWords, useRuleWords } from './useRuleWords.ts';

/** The conditions of an award: those for all, and those of the award of single levels. */
export function Criteria({ rules }: { readonly rules: RuleSet }) {
  const words = useRuleWords();
  const { text, word, criterion } = words;
  const { eligibility = [], criteria = {}, quotas = {} } = rules;
  return (
    <section className="laurel-sheet">
      <h2>{text('ruleSet.eligibility')}</h2>
      {eligibility.length === 0 ? (
        <p>{text('ruleSet.noEligibility')}</p>
      ) : (
        <ul>
          {eligibility.map((code) => (
            <li key={code}>
              {criterion(code)}
              <SourceMark rules={rules} path={`eligibility.${code}`} />
            </li>
          ))}
        </ul>
      )}
      {Object.entries(criteria).map(([level, asked]) => (
        <p key={level}>
          {text('ruleSet.criteriaOf', { level: word('level', level) })}: {asks(asked, words).join('; ')}.
          <SourceMark rules={rules} path={`criteria.${level}`} />
        </p>
      ))}
      {Object.keys(quotas).length > 0 && (
        <>
          <h3>{text('ruleSet.quotas')}</h3>
          <ul>
            {Object.entries(quotas).flatMap(([level, limits]) =>
              Object.entries(limits).map(([category, limit]) => (
                <li key={`${level} ${category}`}>
                  {words.heading('level', level)}, {word('category', category)}: {text('ruleSet.quota')} {limit}
                </li>
              )),
            )}
          </ul>
        </>
      )}
    </section>
  );
}

function asks(
  { requireLowerAward, minimumYears, prerequisite = {} }: AwardCriteria,
  { text, word }: RuleWords,
): string[] {
  const { commendations, isOncePerPerson, isClosedDuringDiscipline } = prerequisite;
  return [
    ...(requireLowerAward ? [text('ruleSet.requireLowerAward')] : []),
    ...(minimumYears ? [text('ruleSet.minimumYears', { years: minimumYears })] : []),
    ...(commendations
      ? [
          text('ruleSet.commendations', {
            atLeast: commendations.atLeast,
            level: word('level', commendations.fromLevel),
          }),
        ]
      : []),
    ...(isOncePerPerson ? [text('ruleSet.isOncePerPerson')] : []),
    ...(isClosedDuringDiscipline ? [text('ruleSet.isClosedDuringDiscipline')] : []),
  ];
}
