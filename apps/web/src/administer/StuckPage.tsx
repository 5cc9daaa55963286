import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import list from '../shell/List.module.css';
import { PageTitle } from '../shell/PageTitle.tsx';
import { seasonsQuery } from '../totals/totals.ts';
import { stuckQuery } from './seasons.ts';

/** Cases that do not go on by themselves: where, since when, why, and the way out. Who they are of is not told here. */
export function StuckPage() {
  const { text, both, heading, word, instant } = useWords();
  const stuck = useQuery({ ...stuckQuery, staleTime: 0 });
  const seasons = useQuery(seasonsQuery);
  const asked = [stuck, seasons];
  const faulty = asked.find(({ error }) => error);
  if (faulty) return <Faulty error={faulty.error} reset={() => asked.forEach((one) => void one.refetch())} />;
  if (!stuck.data || !seasons.data) return <p role="status">{text('shell.loading')}</p>;
  const { items, isWhole } = stuck.data;
  const titles = new Map(seasons.data.items.map(({ id, title }) => [id, both(title)]));
  return (
    <>
      <PageTitle title={text('stuck.title')} />
      <p>{text('stuck.hint')}</p>
      <Button variant="default" mb="md" loading={stuck.isFetching} onClick={() => void stuck.refetch()}>
        {text('stuck.again')}
      </Button>
      <p role="status">
        <strong>{text('stuck.count', { count: items.length })}</strong>
      </p>
      {!isWhole && <p className="laurel-late">{text('audit.notWhole', { rows: items.length })}</p>}
      {items.length > 0 && (
        <table className={list['list']}>
          <thead>
            <tr>
              <th scope="col">{text('stuck.case')}</th>
              <th scope="col">{text('totals.season')}</th>
              <th scope="col">{text('stuck.where')}</th>
              <th scope="col">{text('stuck.why')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ nominationId, seasonId, level, phase, unit, reasons }) => (
              <tr key={nominationId}>
                <td>
                  <code>{nominationId}</code>
                </td>
                <td data-label={text('totals.season')}>
                  <Anchor component={Link} to={`/administer/seasons/${seasonId}`}>
                    {titles.get(seasonId) ?? seasonId}
                  </Anchor>
                </td>
                <td data-label={text('stuck.where')}>
                  {unit?.name ?? (level ? heading('level', level) : '')}, {word('phase', phase)}
                </td>
                <td data-label={text('stuck.why')}>
                  {reasons.map(({ reason, since }) => (
                    <div key={reason}>
                      <strong>{text(`stuck.${reason}`)}</strong>
                      {since && ` (${text('stuck.since', { at: instant(since) })})`}
                      <div className="laurel-quiet">{text(`stuck.out.${reason}`)}</div>
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="laurel-quiet">{text('stuck.more')}</p>
    </>
  );
}
