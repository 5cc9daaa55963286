import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { historyQuery } from '../nomination/nomination.ts';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { reconsiderationsIn } from './reconsiderations.ts';

/** The way to the draft that a command opened; nothing for a command that opens none. */
export function OpenedDraft({ answer: { nominationId, events } }: { readonly answer: Schemas['CommandReceipt'] }) {
  const { text } = useWords();
  const { data } = useQuery(historyQuery(nominationId));
  const opened = reconsiderationsIn(data?.items ?? []).find((one) =>
    events.some(({ caseSeq }) => caseSeq === one.caseSeq),
  );
  if (!opened) return null;
  return (
    <Link to="/drafts/$id" params={{ id: opened.id }} className="laurel-link">
      {text('afterwards.openDraft')}
    </Link>
  );
}
