import { type RuleSet, sourceOf } from '@laurel/domain';
import { useRuleWords } from './useRuleWords.ts';

/** The number of the text that an entry rests on, leading to it; nothing where none is named. */
export function SourceMark({ rules, path }: { readonly rules: RuleSet; readonly path: string }) {
  const source = sourceOf(rules, path);
  return source && <SourceLink rules={rules} id={source.id} />;
}

/** The same where the entry names its source itself. */
export function SourceLink({ rules, id }: { readonly rules: RuleSet; readonly id: string }) {
  const { text } = useRuleWords();
  const number = (rules.sources ?? []).findIndex((source) => source.id === id) + 1;
  if (number === 0) return null;
  return (
    <>
      {' '}
      <a className="laurel-link" href={`#source-${number}`} aria-label={text('ruleSet.sourceNo', { number })}>
        [{number}]
      </a>
    </>
  );
}
