import { Anchor, Group, Text } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { PublicLinks } from '../public/PublicLinks.tsx';
import classes from './Frame.module.css';
import { LanguageAndTheme } from './LanguageAndTheme.tsx';
import { useWords } from './language.tsx';
import { SeasonLinks } from './SeasonLinks.tsx';
import { Offline } from './Offline.tsx';
import { Seat } from './Seat.tsx';
import { useSeat } from './session.ts';

const SIGNS = ['HEAD', 'DEPUTY'];
const OF_COUNCIL = ['SECRETARY', 'MEMBER', 'HEAD'];
const TOLD_FIGURES = [...SIGNS, 'AUDITOR', 'ADMIN'];

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
          <nav aria-label={text('shell.nav')} className={classes['nav']}>
            {office?.role === 'NOMINATOR' && <Link to="/drafts">{text('shell.drafts')}</Link>}
            {office && !['NOMINATOR', 'AUDITOR', 'ADMIN'].includes(office.role) && (
              <Link to="/inbox" search={{ box: 'unit' }}>
                {text('shell.inbox')}
              </Link>
            )}
            {office && SIGNS.includes(office.role) && <Link to="/signing">{text('signing.short')}</Link>}
            {office && OF_COUNCIL.includes(office.role) && <Link to="/council">{text('council.short')}</Link>}
            {office?.role === 'ADMIN' && <Link to="/council/members">{text('roster.title')}</Link>}
            {office?.role === 'HEAD' && <Link to="/delegations">{text('delegation.short')}</Link>}
            {office && office.role !== 'ADMIN' && (
              <Link to="/nominations">{text(office.role === 'NOMINATOR' ? 'shell.nominations' : 'shell.search')}</Link>
            )}
            {office?.role === 'ADMIN' && (
              <>
                <Link to="/people">{text('people.short')}</Link>
                <Link to="/units">{text('units.short')}</Link>
                <Link to="/systems">{text('systems.short')}</Link>
                <Link to="/webhooks">{text('webhooks.short')}</Link>
              </>
            )}
            {office && TOLD_FIGURES.includes(office.role) && <Link to="/dashboard">{text('figures.short')}</Link>}
            {office?.role === 'AUDITOR' && (
              <>
                <Link to="/seasons">{text('shell.seasons')}</Link>
                <Link to="/registers">{text('shell.registers')}</Link>
                <Link to="/refused-attempts">{text('shell.refused')}</Link>
                <Link to="/rule-sets">{text('ruleSet.short')}</Link>
              </>
            )}
            {office?.role === 'ADMIN' && <SeasonLinks />}
          </nav>
          <LanguageAndTheme />
        </Group>
      </header>
      <Offline isTold={office !== null && office.role !== 'ADMIN'} />
      <Offline />
      {office && office.role !== 'ADMIN' && <LiveUpdates />}
      <main id="main" tabIndex={-1} className={classes['main']}>
        {office || me.offices.length > 0 ? <Outlet /> : <p>{text('shell.noOffice')}</p>}
      </main>
      <footer className={`${classes['foot']} laurel-no-print`}>
        <PublicLinks />
      </footer>
    </>
  );
}
