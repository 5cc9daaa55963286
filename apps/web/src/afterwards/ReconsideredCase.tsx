import { Link } from '@tanstack/react-router';
import { useWords } from '../shell/language.tsx';

/** To the closed case that a nomination reconsiders. */
export function ReconsideredCase({ id }: { readonly id: string }) {
  const { text } = useWords();
  return (
    <Link to="/nominations/$id" params={{ id }} className="laurel-link">
      {text('afterwards.closedCase')}
    </Link>
  );
}
