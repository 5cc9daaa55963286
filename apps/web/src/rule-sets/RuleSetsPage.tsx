import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import classes from '../shell/List.module.css';
import { PageTitle } from '../shell/PageTitle.tsx';
import { CompareForm } from './CompareForm.tsx';
import { nameOf } from './name-of.ts';
import { ruleSetsQuery } from './rule-sets.ts';
import { useRuleWords } from './useRuleWords.ts';

/** The rule sets that are shipped and those of seasons; two of them can be compared. */
export function RuleSetsPage() {
  const words = useRuleWords();
  const { text } = words;
  const { data, error, refetch } = useQuery(ruleSetsQuery);
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={text('ruleSet.title')} />
      <p>{text('ruleSet.hint')}</p>
      {!data.isWhole && <p className="laurel-late">{text('audit.notWhole', { rows: data.items.length })}</p>}
      <table className={classes['list']}>
        <thead>
          <tr>
            <th scope="col">{text('ruleSet.name')}</th>
            <th scope="col">{text('ruleSet.inForce')}</th>
            <th scope="col">{text('ruleSet.origin')}</th>
            <th scope="col">{text('ruleSet.seasons')}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map((row) => (
            <tr key={row.hash}>
              <td>
                <Anchor component={Link} to={`/rule-sets/${row.hash}`} fw={600}>
                  {nameOf(row, words)}
                </Anchor>
              </td>
              <td data-label={text('ruleSet.inForce')}>{words.inForce(row.inForce) || text('ruleSet.nothing')}</td>
              <td data-label={text('ruleSet.origin')}>
                {text(row.isShipped ? 'ruleSet.isShipped' : 'ruleSet.ofSeason')}
              </td>
              <td data-label={text('ruleSet.seasons')}>
                {text('ruleSet.seasonsOf', { open: row.openSeasons, all: row.seasons })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <CompareForm rows={data.items} />
    </>
  );
}
