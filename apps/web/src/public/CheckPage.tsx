import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { CodeForm } from './CodeForm.tsx';

/** For who has a certificate and no camera: its code is typed. */
export function CheckPage() {
  const { text } = useWords();
  return (
    <section className="laurel-sheet">
      <PageTitle title={text('certificate.check')} />
      <p>{text('certificate.checkText')}</p>
      <CheckForm />
    </section>
  );
}

export function CheckForm({ code }: { readonly code?: string }) {
  const { text } = useWords();
  const navigate = useNavigate();
  return (
    <CodeForm
      label={text('certificate.codeLabel')}
      hint={text('public.codeHint')}
      submit={text('certificate.check')}
      {...(code === undefined ? {} : { code })}
      onCode={(found) => void navigate({ to: '/c/$code', params: { code: found } })}
    />
  );
}
