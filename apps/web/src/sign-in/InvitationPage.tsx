import { LanguageAndTheme } from '../shell/LanguageAndTheme.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useState } from 'react';
import { Arrival } from '../shell/Arrival.tsx';
import { AcceptForm } from './AcceptForm.tsx';
import classes from './SignInPage.module.css';

/** Where an invitation leads: its token stands behind the #, which no server is sent. */
export function InvitationPage() {
  const { text } = useWords();
  const [token] = useState(() => window.location.hash.slice(1));
  const [login, setLogin] = useState<string | null>(null);
  return (
    <main id="main" className={classes['page']}>
      <div className={classes['head']}>
        <p className={classes['mark']}>
          <img src="/laurel.svg" alt="" width={36} height={36} /> {text('shell.title')} · {text('shell.purpose')}
        </p>
        <LanguageAndTheme />
      </div>
      <div className={classes['sheet']}>
        <PageTitle title={text('invitation.title')} />
        {token === '' && <p>{text('invitation.none')}</p>}
        {token !== '' && login === null && <AcceptForm token={token} onDone={setLogin} />}
        {login !== null && (
          <Arrival>
            <p>{text('invitation.done', { login })}</p>
            <a href="/sign-in" className="laurel-link">
              {text('invitation.signIn')}
            </a>
          </Arrival>
        )}
      </div>
    </main>
  );
}
