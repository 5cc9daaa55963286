import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';
import { Clocks } from './Clocks.tsx';
import { Councils } from './Councils.tsx';
import { Criteria } from './Criteria.tsx';
import { Everywhere } from './Everywhere.tsx';
import { Money } from './Money.tsx';
import { nameOf } from './name-of.ts';
import { RawRules } from './RawRules.tsx';
import { RouteTable } from './RouteTable.tsx';
import { ruleSetQuery } from './rule-sets.ts';
import { Signing } from './Signing.tsx';
import { Sources } from './Sources.tsx';
import { useRuleWords } from './useRuleWords.ts';

const route = getRouteApi('/seated/rule-sets/$hash');

/** One rule set in words: who reviews what, who signs, how long, on which conditions, for how much, and by which text of the law. */
export function RuleSetPage() {
  const words = useRuleWords();
  const { text } = words;
  const { hash } = route.useParams();
  const { office } = useSeat();
  const { data, error, refetch } = useQuery(ruleSetQuery(hash));
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  const { rules } = data;
  return (
    <>
      <PageTitle title={nameOf({ ...data, title: rules.title ?? null }, words)} />
      <p className="laurel-no-print">
        <Anchor component={Link} to="/rule-sets">
          {text('ruleSet.back')}
        </Anchor>
        {office?.role === 'ADMIN' && (
          <>
            {' · '}
            <Link to="/administer/move" search={{ to: hash }} className="laurel-link">
              {text('moving.here')}
            </Link>
          </>
        )}
      </p>
      <RouteTable rules={rules} />
      <Everywhere rules={rules} hash={hash} />
      <Signing rules={rules} />
      <Clocks rules={rules} />
      <Criteria rules={rules} />
      <Councils rules={rules} />
      <Money rules={rules} />
      <Sources rules={rules} />
      <RawRules rules={rules} hash={hash} />
    </>
  );
}
