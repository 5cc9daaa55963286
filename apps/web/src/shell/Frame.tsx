import { Anchor, Group, Text } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { PublicLinks } from '../public/PublicLinks.tsx';
import classes from './Frame.module.css';
import { LanguageAndTheme } from './LanguageAndTheme.tsx';
import { useWords } from './language.tsx';
import { Navigation } from './Navigation.tsx';
import { Offline } from './Offline.tsx';
import { Seat } from './Seat.tsx';
import { useSeat } from './session.ts';

/** What stands around every page of who is signed in. */
export function Frame() {
  const { text } = useWords();
  const { me, office } = useSeat();
  return (
    <>
      <a className={classes['skip']} href="#main">
        {text('shell.skip')}
      </a>
      <header className={classes['header']}>
        {me.isDemonstration && <p className={classes['demonstration']}>{text('shell.demonstration')}</p>}
        <Group justify="space-between" gap="sm" className={classes['bar']}>
          <Anchor component={Link} to="/" className={classes['mark']}>
            <img src="/laurel.svg" alt="" width={28} height={28} />
            <Text component="span" fw={700}>
              {text('shell.title')}
            </Text>
          </Anchor>
          <Seat me={me} office={office} />
        </Group>
        <Group justify="space-between" gap="sm" className={classes['bar']}>
          {office && <Navigation role={office.role} />}
          <LanguageAndTheme />
        </Group>
      </header>
      <Offline isTold={office !== null && office.role !== 'ADMIN'} />
      <main id="main" tabIndex={-1} className={classes['main']}>
        {office || me.offices.length > 0 ? <Outlet /> : <p>{text('shell.noOffice')}</p>}
      </main>
      <footer className={`${classes['foot']} laurel-no-print`}>
        <PublicLinks />
      </footer>
    </>
  );
}
