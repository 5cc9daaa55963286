import type { RuleSet } from '@laurel/domain';
import { DifferenceTable } from './DifferenceTable.tsx';
import { nameOf } from './name-of.ts';
import { sidesOf } from './sides.ts';
import { useRuleWords } from './useRuleWords.ts';

/** A rule set as it was read. */
export interface ReadRuleSet {
  readonly id: string;
  readonly hash: string;
  readonly isShipped: boolean;
  readonly rules: RuleSet;
}

/** How many rules differ, which, and beneath them the texts that they rest on; by the same pure function as `laurel compare`. */
export function Differences({ one, other }: { readonly one: ReadRuleSet; readonly other: ReadRuleSet }) {
  const words = useRuleWords();
  const { text } = words;
  const side = (set: ReadRuleSet) => ({ ...set, name: nameOf({ ...set, title: null }, words) });
  const sides = [side(one), side(other)] as const;
  const { rules, grounds } = sidesOf(one.rules, other.rules);
  return (
    <>
      <p>
        <strong>{text('ruleSet.differ', { count: rules.length })}</strong>
      </p>
      {rules.length > 0 && <DifferenceTable rows={rules} sides={sides} />}
      {grounds.length > 0 && (
        <details className="laurel-details">
          <summary>{text('ruleSet.grounds', { count: grounds.length })}</summary>
          <DifferenceTable rows={grounds} sides={sides} />
        </details>
      )}
    </>
  );
}
