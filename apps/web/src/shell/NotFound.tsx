import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from './language.tsx';
import { PageTitle } from './PageTitle.tsx';

export function NotFound() {
  const { text } = useWords();
  return (
    <>
      <PageTitle title={text('shell.notFound')} />
      <p>{text('shell.notFoundText')}</p>
      <Anchor component={Link} to="/">
        {text('shell.home')}
      </Anchor>
    </>
  );
}
