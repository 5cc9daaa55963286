import type { RuleSet } from '@laurel/domain';
import { Button } from '@mantine/core';
import { download } from '../audit/download.ts';
import classes from './Rules.module.css';
import { useRuleWords } from './useRuleWords.ts';

/** The data as the engine reads them, to look at and to keep. */
export function RawRules({ rules, hash }: { readonly rules: RuleSet; readonly hash: string }) {
  const { text } = useRuleWords();
  const json = `${JSON.stringify(rules, null, 2)}\n`;
  return (
    <section className="laurel-sheet laurel-no-print">
      <h2>{text('ruleSet.raw')}</h2>
      <Button
        variant="default"
        onClick={() => download(`rule-set-${hash.slice(0, 12)}.json`, 'application/json', json)}
      >
        {text('ruleSet.download')}
      </Button>
      <details className="laurel-details">
        <summary>{text('ruleSet.look')}</summary>
        <pre className={classes['raw']}>{json}</pre>
      </details>
    </section>
  );
}
