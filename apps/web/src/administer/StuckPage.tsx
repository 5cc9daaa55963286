import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { seasonsQuery } from '../totals/totals.ts';
import { MessageTable } from './MessageTable.tsx';
import { StuckTable } from './StuckTable.tsx';
import { stuckQuery, undeliveredQuery } from './stuck.ts';
import { together } from './together.ts';

/** What does not go on by itself, cases first and then messages: where, since when, why, and the way out. Who a case is of is not told here. */
export function StuckPage() {
  const { text, both } = useWords();
  const stuck = useQuery({ ...stuckQuery, staleTime: 0 });
  const undelivered = useQuery({ ...undeliveredQuery, staleTime: 0 });
  const seasons = useQuery(seasonsQuery);
  const asked = [stuck, undelivered, seasons];
  const again = () => asked.forEach((one) => void one.refetch());
  const faulty = asked.find(({ error }) => error);
  if (faulty) return <Faulty error={faulty.error} reset={again} />;
  if (!stuck.data || !undelivered.data || !seasons.data) return <p role="status">{text('shell.loading')}</p>;
  const { engineAnswers, looked, lost, messages } = undelivered.data;
  const cases = together(stuck.data.items, lost);
  const isWhole = stuck.data.isWhole && (undelivered.data.isWhole || !engineAnswers);
  const titles = new Map(seasons.data.items.map(({ id, title }) => [id, both(title)]));
  const titleOf = (seasonId: string) => titles.get(seasonId) ?? seasonId;
  return (
    <>
      <PageTitle title={text('stuck.title')} />
      <p>{text('stuck.hint')}</p>
      <Button variant="default" mb="md" loading={asked.some((one) => one.isFetching)} onClick={again}>
        {text('stuck.again')}
      </Button>
      {!engineAnswers && (
        <Alert role="alert" color="red" variant="outline" mb="md">
          {text('stuck.engineAway')}
        </Alert>
      )}
      <div role="status">
        <p>
          <strong>{text('stuck.count', { count: cases.length })}</strong>
          {engineAnswers && ` ${text('stuck.looked', { count: looked })}`}
        </p>
        {!isWhole && <p className="laurel-late">{text('stuck.notWhole')}</p>}
      </div>
      {cases.length > 0 && <StuckTable cases={cases} titleOf={titleOf} />}
      <p className="laurel-quiet">{text('stuck.more')}</p>
      <h2 id="messages" className="laurel-heading">
        {text('stuck.messages')}
      </h2>
      {messages.length === 0 ? (
        <p>{text('stuck.noMessage')}</p>
      ) : (
        <MessageTable messages={messages} titleOf={titleOf} />
      )}
    </>
  );
}
