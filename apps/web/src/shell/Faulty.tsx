import { Alert, Button } from '@mantine/core';
import { Refused } from './client.ts';
import { useWords } from './language.tsx';
import { PageTitle } from './PageTitle.tsx';
import { NotFound } from './NotFound.tsx';

/** What a page shows that could not be read: the API's own words, and a way to try again. */
export function Faulty({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const { text, both } = useWords();
  if (error instanceof Refused && error.problem.status === 404) return <NotFound />;
  return (
    <Alert role="alert" color="red" variant="outline">
      <PageTitle title={text('shell.faulty')} />
      <p>{error instanceof Refused ? both(error.problem.texts) : text('shell.offline')}</p>
      <Button variant="default" onClick={reset}>
        {text('shell.again')}
      </Button>
    </Alert>
  );
}
