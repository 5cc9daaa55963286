import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

/** Who holds the file, and since when: a courtesy to the others, which binds nobody's decision. */
export function Claim({ claim }: { readonly claim: Schemas['Choices']['claim'] }) {
  const { text, heading, instant } = useWords();
  if (!claim) return null;
  const since = instant(claim.since);
  return (
    <p className="laurel-quiet">
      {claim.isMine
        ? text('case.claimedByMe', { since })
        : text('case.claimedByOther', { who: heading('role', claim.role), since })}
    </p>
  );
}
