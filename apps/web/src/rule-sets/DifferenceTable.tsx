import type { RuleSet, RuleSetDifference } from '@laurel/domain';
import list from '../shell/List.module.css';
import { entryName, entryWords } from './entry-words.ts';
import classes from './Rules.module.css';
import { howOf } from './sides.ts';
import { useRuleWords } from './useRuleWords.ts';

interface Side {
  readonly name: string;
  readonly hash: string;
  readonly rules: RuleSet;
}

interface DifferenceTableProps {
  readonly rows: readonly RuleSetDifference[];
  readonly sides: readonly [Side, Side];
}

/** Each place that differs: what it is, whether it came, went or changed, and what the one and the other say. */
export function DifferenceTable({ rows, sides: [left, right] }: DifferenceTableProps) {
  const words = useRuleWords();
  const { text } = words;
  return (
    <table className={`${list['list']} ${classes['sides']}`}>
      <thead>
        <tr>
          <th scope="col" className={classes['entry']}>
            {text('ruleSet.entry')}
          </th>
          <th scope="col" className={classes['how']}>
            {text('ruleSet.how')}
          </th>
          <th scope="col">{left.name}</th>
          <th scope="col">{right.name}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.path}>
            <th scope="row" className={classes['entry']}>
              {entryName(row.path, words)}
            </th>
            <td data-label={text('ruleSet.how')} className={classes['how']}>
              {text(`ruleSet.${howOf(row)}`)}
            </td>
            <td data-label={left.name}>{entryWords(row.path, row.one, left.rules.sources, words)}</td>
            <td data-label={right.name}>{entryWords(row.path, row.other, right.rules.sources, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
