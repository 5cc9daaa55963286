import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Differences } from './Differences.tsx';
import { nameOf } from './name-of.ts';
import { ruleSetQuery } from './rule-sets.ts';
import { useRuleWords } from './useRuleWords.ts';

const route = getRouteApi('/seated/rule-sets/compare');

/** Two rule sets side by side where they differ. */
export function DifferencesPage() {
  const words = useRuleWords();
  const { text } = words;
  const search = route.useSearch();
  const asked = [useQuery(ruleSetQuery(search.one)), useQuery(ruleSetQuery(search.other))] as const;
  const faulty = asked.find(({ error }) => error);
  if (faulty) return <Faulty error={faulty.error} reset={() => asked.forEach((one) => void one.refetch())} />;
  const [one, other] = asked.map(({ data }) => data);
  if (!one || !other) return <p role="status">{text('shell.loading')}</p>;
  const nameOne = nameOf({ ...one, title: null }, words);
  const nameOther = nameOf({ ...other, title: null }, words);
  return (
    <>
      <PageTitle title={text('ruleSet.differences', { one: nameOne, other: nameOther })} />
      <p className="laurel-no-print">
        <Anchor component={Link} to="/rule-sets">
          {text('ruleSet.back')}
        </Anchor>
      </p>
      <Differences one={one} other={other} />
    </>
  );
}
