import { typedPublicCode } from '@laurel/domain';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { slipQuery } from './certificate.ts';
import { CodeForm } from './CodeForm.tsx';
import { Standing } from './Standing.tsx';

/** Where a file is, by the code of its slip. The code stands behind the #, which no browser sends and no log of addresses has. */
export function LookUpPage() {
  const { text } = useWords();
  const navigate = useNavigate();
  const typed = useLocation().hash;
  const code = typedPublicCode(typed);
  const { data, error, refetch } = useQuery({ ...slipQuery(code ?? ''), enabled: code !== null });
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  return (
    <section className="laurel-sheet">
      <PageTitle title={text('lookUp.title')} />
      {code !== null && <Standing key={code} standing={data} />}
      <CodeForm
        key={typed}
        label={text('lookUp.codeLabel')}
        hint={text('public.codeHint')}
        submit={text('lookUp.submit')}
        code={code ?? ''}
        onCode={(found) => void navigate({ to: '/tra-cuu', hash: found })}
      />
      <p className="laurel-quiet">{text('lookUp.note')}</p>
    </section>
  );
}
