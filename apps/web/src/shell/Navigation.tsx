import { Link } from '@tanstack/react-router';
import classes from './Frame.module.css';
import { useWords } from './language.tsx';

const SIGNS = ['HEAD', 'DEPUTY'];
const OF_COUNCIL = ['SECRETARY', 'MEMBER', 'HEAD'];

/** The ways that an office goes. */
export function Navigation({ role }: { readonly role: string }) {
  const { text } = useWords();
  return (
    <nav aria-label={text('shell.nav')} className={classes['nav']}>
      {role === 'NOMINATOR' && <NominatorLinks />}
      {role === 'AUDITOR' && <AuditorLinks />}
      {role === 'ADMIN' && <AdministratorLinks />}
      {!['NOMINATOR', 'AUDITOR', 'ADMIN'].includes(role) && <ReviewerLinks role={role} />}
    </nav>
  );
}

function NominatorLinks() {
  const { text } = useWords();
  return (
    <>
      <Link to="/drafts">{text('shell.drafts')}</Link>
      <Link to="/nominations">{text('shell.nominations')}</Link>
    </>
  );
}

function ReviewerLinks({ role }: { readonly role: string }) {
  const { text } = useWords();
  return (
    <>
      <Link to="/inbox" search={{ box: 'unit' }}>
        {text('shell.inbox')}
      </Link>
      {SIGNS.includes(role) && <Link to="/signing">{text('signing.short')}</Link>}
      {OF_COUNCIL.includes(role) && <Link to="/council">{text('council.short')}</Link>}
      {role === 'HEAD' && <Link to="/delegations">{text('delegation.short')}</Link>}
      <Link to="/nominations">{text('shell.search')}</Link>
      {SIGNS.includes(role) && <Link to="/dashboard">{text('figures.short')}</Link>}
    </>
  );
}

function AuditorLinks() {
  const { text } = useWords();
  return (
    <>
      <Link to="/nominations">{text('shell.search')}</Link>
      <Link to="/seasons">{text('shell.seasons')}</Link>
      <Link to="/dashboard">{text('figures.short')}</Link>
      <Link to="/registers">{text('shell.registers')}</Link>
      <Link to="/refused-attempts">{text('shell.refused')}</Link>
      <Link to="/rule-sets">{text('ruleSet.short')}</Link>
    </>
  );
}

function AdministratorLinks() {
  const { text } = useWords();
  return (
    <>
      <Link to="/people">{text('people.short')}</Link>
      <Link to="/units">{text('units.short')}</Link>
      <Link to="/council/members">{text('roster.title')}</Link>
      <Link to="/administer/seasons">{text('administer.seasons')}</Link>
      <Link to="/administer/stuck">{text('stuck.short')}</Link>
      <Link to="/rule-sets">{text('ruleSet.short')}</Link>
      <Link to="/calendars">{text('calendar.short')}</Link>
      <Link to="/dashboard">{text('figures.short')}</Link>
      <Link to="/systems">{text('systems.short')}</Link>
      <Link to="/webhooks">{text('webhooks.short')}</Link>
    </>
  );
}
