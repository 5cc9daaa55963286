import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { LanguageAndTheme } from '../shell/LanguageAndTheme.tsx';
import { useWords } from '../shell/language.tsx';
import classes from './Public.module.css';
import { PublicLinks } from './PublicLinks.tsx';

/** What stands around a page for everybody: nobody signs in, and nobody who is signed in is named. */
export function PublicFrame() {
  const { text } = useWords();
  const { data: isDemonstration } = useQuery({ queryKey: ['is-demonstration'], queryFn: askIsDemonstration });
  return (
    <div className={classes['page']}>
      <header className={classes['head']}>
        <Link to="/" className={classes['mark']}>
          <img src="/laurel.svg" alt="" width={28} height={28} />
          <Text component="span" fw={700}>
            {text('shell.title')} · {text('shell.purpose')}
          </Text>
        </Link>
        <LanguageAndTheme />
      </header>
      <main id="main">
        {/* On paper too: nobody may take an invented award for a real one. */}
        {isDemonstration && <p className={classes['demonstration']}>{text('shell.demonstration')}</p>}
        <Outlet />
      </main>
      <footer className={classes['foot']}>
        <PublicLinks />
        <Link to="/sign-in">{text('public.signIn')}</Link>
      </footer>
    </div>
  );
}

/** Every answer says it, also that of the address which nobody is counted for. */
async function askIsDemonstration(): Promise<boolean> {
  const { headers } = await fetch('/health/live');
  return headers.get('laurel-demonstration') === 'true';
}
