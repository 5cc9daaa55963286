import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { Choice } from '../shell/Choice.tsx';
import type { CompareSearch } from './compare-search.ts';
import { nameOf } from './name-of.ts';
import type { RuleSetLine } from './rule-sets.ts';
import { useRuleWords } from './useRuleWords.ts';

/** Chooses the two whose differences are to be shown; at first the last two that are shipped, one law and the next. */
export function CompareForm({ rows }: { readonly rows: readonly RuleSetLine[] }) {
  const words = useRuleWords();
  const { text } = words;
  const navigate = useNavigate();
  const [other, one] = rows.filter(({ isShipped }) => isShipped).toReversed();
  const { register, handleSubmit } = useForm<CompareSearch>({
    defaultValues: { one: one?.hash ?? '', other: other?.hash ?? '' },
  });
  const choices = rows.map((row) => [row.hash, nameOf(row, words)] as const);
  return (
    <section className="laurel-sheet laurel-spaced">
      <h2>{text('ruleSet.compare')}</h2>
      <form
        className="laurel-form"
        onSubmit={(event) => void handleSubmit((search) => navigate({ to: '/rule-sets/compare', search }))(event)}
      >
        <Choice id="one" label={text('ruleSet.one')} field={register('one')}>
          {choices}
        </Choice>
        <Choice id="other" label={text('ruleSet.other')} field={register('other')}>
          {choices}
        </Choice>
        <div>
          <Button type="submit">{text('ruleSet.show')}</Button>
        </div>
      </form>
    </section>
  );
}
