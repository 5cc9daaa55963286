import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import list from '../shell/List.module.css';
import { PageTitle } from '../shell/PageTitle.tsx';
import { seasonsQuery } from '../totals/totals.ts';
import { Window } from './Window.tsx';

/** The seasons as an administrator keeps them, the latest first. */
export function SeasonListPage() {
  const { text, both, day } = useWords();
  const { data, error, refetch } = useQuery(seasonsQuery);
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={text('totals.seasons')} />
      <Button component={Link} to="/administer/seasons/open" mb="md">
        {text('administer.open')}
      </Button>
      {data.items.length === 0 ? (
        <p>{text('totals.noSeason')}</p>
      ) : (
        <table className={list['list']}>
          <thead>
            <tr>
              <th scope="col">{text('totals.season')}</th>
              <th scope="col">{text('totals.ruleSet')}</th>
              <th scope="col">{text('administer.window')}</th>
              <th scope="col">{text('totals.opened')}</th>
              <th scope="col">{text('totals.ended')}</th>
              <th scope="col">{text('totals.openCases')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((season) => (
              <tr key={season.id}>
                <td>
                  <Anchor component={Link} to={`/administer/seasons/${season.id}`} fw={600}>
                    {both(season.title)}
                  </Anchor>
                </td>
                <td data-label={text('totals.ruleSet')}>
                  <Link to="/rule-sets/$hash" params={{ hash: season.ruleSet.hash }} className="laurel-link">
                    {season.ruleSet.id}
                  </Link>
                </td>
                <td data-label={text('administer.window')}>
                  <Window season={season} />
                </td>
                <td data-label={text('totals.opened')}>{day(season.openedAt)}</td>
                <td data-label={text('totals.ended')}>
                  {season.endedAt ? day(season.endedAt) : text('totals.running')}
                </td>
                <td data-label={text('totals.openCases')}>{season.openCases}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
