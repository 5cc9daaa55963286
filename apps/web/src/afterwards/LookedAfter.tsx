import { Commendations } from '../nomination/Commendations.tsx';
import type { Nomination } from '../nomination/nomination.ts';
import { Following } from './Following.tsx';
import { useFollowing } from './useFollowing.ts';

/** The commendations of a case, each with what this office may do with it. */
export function LookedAfter({ nomination }: { readonly nomination: Nomination }) {
  const desk = useFollowing(nomination);
  return (
    <Commendations
      items={nomination.commendations}
      under={(commendation) => <Following commendation={commendation} desk={desk} />}
    />
  );
}
