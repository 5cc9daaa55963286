import { Anchor, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { draftsQuery } from './draft.ts';
import classes from '../shell/List.module.css';

/** What the group is writing. */
export function DraftsPage() {
  const { text, word } = useWords();
  const { data, error, refetch } = useQuery(draftsQuery);
  if (error && !data) return <Faulty error={error} reset={() => void refetch()} />;
  return (
    <>
      <PageTitle title={text('drafting.title')} />
      <Group gap="sm" mb="md">
        <Button component={Link} to="/drafts/new/write">
          {text('drafting.new')}
        </Button>
        <Button component={Link} to="/drafts/letter" variant="default">
          {text('letter.start')}
        </Button>
      </Group>
      {!data && <p role="status">{text('shell.loading')}</p>}
      {data?.items.length === 0 && <p>{text('drafting.empty')}</p>}
      {data && data.items.length > 0 && (
        <table className={classes['list']}>
          <thead>
            <tr>
              <th scope="col">{text('inbox.nominee')}</th>
              <th scope="col">{text('case.achievement')}</th>
              <th scope="col">{text('case.asks')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map(({ id, nominee, category, achievement, asks }) => (
              <tr key={id}>
                <td>
                  <Anchor component={Link} to={`/drafts/${id}`} fw={600}>
                    {nominee}
                  </Anchor>
                  <Text size="sm" className="laurel-quiet">
                    {word('category', category)}
                  </Text>
                </td>
                <td>{achievement}</td>
                <td>{word('level', asks)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
