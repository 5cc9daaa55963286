import { typedPublicCode } from '@laurel/domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Faulty } from '../shell/Faulty.tsx';
import { useWords } from '../shell/language.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { CertificateFacts } from './CertificateFacts.tsx';
import { certificateQuery } from './certificate.ts';
import { CheckForm } from './CheckPage.tsx';

const route = getRouteApi('/public/c/$code');

/** Where the QR code of a certificate leads: what the register says of it, for anybody. */
export function CertificatePage() {
  const { text } = useWords();
  const typed = route.useParams().code;
  const code = typedPublicCode(typed);
  const { data, error, refetch } = useQuery({ ...certificateQuery(code ?? ''), enabled: code !== null });
  if (error) return <Faulty error={error} reset={() => void refetch()} />;
  if (code !== null && data === undefined) return <p role="status">{text('shell.loading')}</p>;
  if (!data) {
    return (
      <section className="laurel-sheet" key={typed}>
        <PageTitle title={text('certificate.unknown')} />
        <p>{text('certificate.unknownText')}</p>
        <CheckForm code={typed} />
      </section>
    );
  }
  return <CertificateFacts key={code} certificate={data} />;
}
