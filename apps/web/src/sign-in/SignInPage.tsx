import { useQuery } from '@tanstack/react-query';
import { client, read } from '../shell/client.ts';
import { LanguageAndTheme } from '../shell/LanguageAndTheme.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PublicLinks } from '../public/PublicLinks.tsx';
import { DemoPeople } from './DemoPeople.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import classes from './SignInPage.module.css';

/** Where people sign in: by a click in a demonstration, else by their password. */
export function SignInPage() {
  const { text } = useWords();
  const { data, isPending } = useQuery({
    queryKey: ['demo-people'],
    queryFn: () => read(client.GET('/v1/demo/people')).catch(() => null),
  });
  return (
    <main id="main" className={classes['page']}>
      <div className={classes['head']}>
        <p className={classes['mark']}>
          <img src="/laurel.svg" alt="" width={36} height={36} /> {text('shell.title')} · {text('shell.purpose')}
        </p>
        <LanguageAndTheme />
      </div>
      {isPending ? (
        <p role="status">{text('shell.loading')}</p>
      ) : (
        <>
          {data && <p className={classes['demonstration']}>{text('shell.demonstration')}</p>}
          <div className={classes['sheet']}>
            <PageTitle title={text('signIn.title')} />
            {data ? <DemoPeople people={data.items} /> : <PasswordForm />}
          </div>
          <PublicLinks />
        </>
      )}
    </main>
  );
}
