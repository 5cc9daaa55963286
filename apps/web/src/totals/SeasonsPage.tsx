import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import classes from '../shell/List.module.css';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { seasonsQuery } from './totals.ts';

/** The seasons, the latest first. */
export function SeasonsPage() {
  const { text, both, day } = useWords();
  const { data, error, refetch } = useQuery(seasonsQuery);
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (!data) return <p role="status">{text('shell.loading')}</p>;
  return (
    <>
      <PageTitle title={text('totals.seasons')} />
      {data.items.length === 0 ? (
        <p>{text('totals.noSeason')}</p>
      ) : (
        <table className={classes['list']}>
          <thead>
            <tr>
              <th scope="col">{text('totals.season')}</th>
              <th scope="col">{text('totals.periods')}</th>
              <th scope="col">{text('totals.opened')}</th>
              <th scope="col">{text('totals.ended')}</th>
              <th scope="col">{text('totals.openCases')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map(({ id, title, periods, openedAt, endedAt, openCases }) => (
              <tr key={id}>
                <td>
                  <Anchor component={Link} to={`/seasons/${id}`} fw={600}>
                    {both(title)}
                  </Anchor>
                </td>
                <td>{periods.join(', ')}</td>
                <td data-label={text('totals.opened')}>{day(openedAt)}</td>
                <td data-label={text('totals.ended')}>{endedAt ? day(endedAt) : text('totals.running')}</td>
                <td data-label={text('totals.openCases')}>{openCases}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
