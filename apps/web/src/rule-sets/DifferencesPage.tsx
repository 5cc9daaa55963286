import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { nameOf } from './name-of.ts';
import { ruleSetQuery } from './rule-sets.ts';
import { sidesOf } from './sides.ts';
import { useRuleWords } from './useRuleWords.ts';

const route = getRouteApi('/seated/rule-sets/compare');

/** Two rule sets side by side where they differ, by the same pure function as `laurel compare`. */
export function DifferencesPage() {
  const words = useRuleWords();
  const { text } = words;
  const search = route.useSearch();
  const asked = [useQuery(ruleSetQuery(search.one)), useQuery(ruleSetQuery(search.other))] as const;
  const faulty = asked.find(({ error }) => error);
  if (faulty) return <Faulty error={faulty.error} reset={() => asked.forEach((one) => void one.refetch())} />;
  const [one, other] = asked.map(({ data }) => data);
  if (!one || !other) return <p role="status">{text('shell.loading')}</p>;
  const side = (set: typeof one) => ({ ...set, name: nameOf({ ...set, title: null }, words) });
  const sides = [side(one), side(other)] as const;
  const { rules, grounds } = sidesOf(one.rules, other.rules);
  return (
    <>
      <PageTitle title={text('ruleSet.differences', { one: sides[0].name, other: sides[1].name })} />
      <p className="laurel-no-print">
        <Anchor component={Link} to="/rule-sets">
          {text('ruleSet.back')}
        </Anchor>
      </p>
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
