import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { nameOf } from '../rule-sets/name-of.ts';
import { type RuleSetLine, ruleSetsQuery } from '../rule-sets/rule-sets.ts';
import { useRuleWords } from '../rule-sets/useRuleWords.ts';
import { Choice } from '../shell/Choice.tsx';
import type { Schemas } from '../shell/client.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { seasonsQuery } from '../totals/totals.ts';
import type { MoveSearch } from './move-search.ts';

/** Which season, and to which rule set. A season that has ended keeps its rules: what is open in it is being closed. */
export function ChooseMove(chosen: MoveSearch) {
  const { text } = useRuleWords();
  const seasons = useQuery(seasonsQuery);
  const ruleSets = useQuery(ruleSetsQuery);
  const asked = [seasons, ruleSets];
  const faulty = asked.find(({ error }) => error);
  if (faulty) return <Faulty error={faulty.error} reset={() => asked.forEach((one) => void one.refetch())} />;
  if (!seasons.data || !ruleSets.data) return <p role="status">{text('shell.loading')}</p>;
  const open = seasons.data.items.filter(
    ({ id, endedAt, openCases }) => id === chosen.season || (!endedAt && openCases > 0),
  );
  if (open.length === 0) return <p>{text('moving.noSeason')}</p>;
  return <ChoiceOfMove seasons={open} ruleSets={ruleSets.data.items} chosen={chosen} />;
}

interface ChoiceOfMoveProps {
  readonly seasons: readonly Schemas['Season'][];
  readonly ruleSets: readonly RuleSetLine[];
  readonly chosen: MoveSearch;
}

/** At first the season that was opened last, and the law that is shipped last. */
function ChoiceOfMove({ seasons, ruleSets, chosen }: ChoiceOfMoveProps) {
  const words = useRuleWords();
  const { text, both } = words;
  const navigate = useNavigate();
  const { register, handleSubmit } = useForm<Required<MoveSearch>>({
    defaultValues: {
      season: chosen.season ?? seasons[0]?.id ?? '',
      to: chosen.to ?? ruleSets.findLast(({ isShipped }) => isShipped)?.hash ?? '',
    },
  });
  return (
    <section className="laurel-sheet">
      <h2>{text('moving.choose')}</h2>
      <form
        className="laurel-form"
        onSubmit={(event) => void handleSubmit((search) => navigate({ to: '/administer/move', search }))(event)}
      >
        <Choice id="season" label={text('totals.season')} field={register('season')}>
          {seasons.map(({ id, title, ruleSet }) => [id, `${both(title)} (${ruleSet.id})`] as const)}
        </Choice>
        <Choice id="to" label={text('moving.to')} field={register('to')}>
          {ruleSets.map((row) => [row.hash, nameOf(row, words)] as const)}
        </Choice>
        <div>
          <Button type="submit">{text('moving.show')}</Button>
        </div>
      </form>
    </section>
  );
}
