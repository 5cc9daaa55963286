import { useQuery } from '@tanstack/react-query';
import { Differences, type ReadRuleSet } from '../rule-sets/Differences.tsx';
import { nameOf } from '../rule-sets/name-of.ts';
import { ruleSetQuery } from '../rule-sets/rule-sets.ts';
import { useRuleWords } from '../rule-sets/useRuleWords.ts';

interface WhatDiffersProps {
  /** By which rules so many of the cases go today. */
  readonly from: { readonly hash: string; readonly id: string; readonly cases: number };
  readonly to: ReadRuleSet;
}

/** What would differ for the cases that go by the same rules today. */
export function WhatDiffers({ from, to }: WhatDiffersProps) {
  const words = useRuleWords();
  const { text } = words;
  const { data, error } = useQuery(ruleSetQuery(from.hash));
  const name = data ? nameOf({ ...data, title: null }, words) : `${from.id}, ${from.hash.slice(0, 8)}`;
  return (
    <section className="laurel-spaced">
      <h3>{text('moving.from', { count: from.cases, from: name })}</h3>
      {data && <Differences one={data} other={to} />}
      {error && <p>{text('moving.fromUnread')}</p>}
      {!data && !error && <p role="status">{text('shell.loading')}</p>}
    </section>
  );
}
