import { Link } from '@tanstack/react-router';
import { useWords } from '../shell/language.tsx';

/** To the page that the QR code of the certificate leads to; nothing where the public is told nothing. */
export function PublicLink({ code }: { readonly code: string | null | undefined }) {
  const { text } = useWords();
  if (!code) return null;
  return (
    <Link to="/c/$code" params={{ code }} className="laurel-link laurel-no-print">
      {text('certificate.open')}
    </Link>
  );
}
