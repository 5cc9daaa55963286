import { Anchor } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useSeat } from '../shell/session.ts';

/** The pages of administrators; everybody else is told that they are not theirs. */
export function AdministratorsOnly() {
  const { office } = useSeat();
  return office?.role === 'ADMIN' ? <Outlet /> : <NotYours />;
}

function NotYours() {
  const { text } = useWords();
  return (
    <>
      <PageTitle title={text('people.notYours')} />
      <p>{text('people.notYoursText')}</p>
      <Anchor component={Link} to="/">
        {text('shell.home')}
      </Anchor>
    </>
  );
}
