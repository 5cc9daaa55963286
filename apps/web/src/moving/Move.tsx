import { useQuery } from '@tanstack/react-query';
import { nameOf } from '../rule-sets/name-of.ts';
import { ruleSetQuery } from '../rule-sets/rule-sets.ts';
import { useRuleWords } from '../rule-sets/useRuleWords.ts';
import { Faulty } from '../shell/Faulty.tsx';
import { Concerned } from './Concerned.tsx';
import { MoveDesk } from './MoveDesk.tsx';
import { askedRules, byRuleSet } from './moving.ts';
import { toMoveQuery } from './to-move.ts';
import { WhatDiffers } from './WhatDiffers.tsx';

interface MoveProps {
  readonly seasonId: string;
  readonly hash: string;
}

/** What a move would concern and change, and the move itself. */
export function Move({ seasonId, hash }: MoveProps) {
  const words = useRuleWords();
  const { text } = words;
  const rules = useQuery(ruleSetQuery(hash));
  const cases = useQuery({ ...toMoveQuery(seasonId, hash), staleTime: 0 });
  const asked = [rules, cases];
  const faulty = asked.find(({ data, error }) => error && !data);
  if (faulty) return <Faulty error={faulty.error} reset={() => asked.forEach((one) => void one.refetch())} />;
  if (!rules.data || !cases.data) return <p role="status">{text('shell.loading')}</p>;
  const { items, isWhole } = cases.data;
  const to = nameOf({ ...rules.data, title: null }, words);
  const ruleSet = askedRules(rules.data.rules);
  return (
    <>
      <Concerned cases={items} isWhole={isWhole} to={to} />
      {items.length > 0 && (
        <section className="laurel-sheet">
          <h2>{text('moving.differs')}</h2>
          {byRuleSet(items).map((from) => (
            <WhatDiffers key={from.hash} from={from} to={rules.data} />
          ))}
        </section>
      )}
      {ruleSet ? (
        <MoveDesk cases={items} ruleSet={ruleSet} to={to} />
      ) : (
        <p className="laurel-late">{text('moving.notAsked')}</p>
      )}
    </>
  );
}
