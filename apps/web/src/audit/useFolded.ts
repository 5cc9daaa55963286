import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { nominationQuery } from '../nomination/nomination.ts';
import { statesOf } from './states.ts';
import { rulesQuery, trailQuery } from './trail.ts';

/** A case with its ledger and the state behind each entry. `fault`: what could not be read; `again` asks for all of it anew. */
export function useFolded(id: string) {
  const nomination = useQuery(nominationQuery(id));
  const trail = useQuery(trailQuery(id));
  const rules = useQuery(rulesQuery(id));
  const [entries, pinned] = [trail.data?.items, rules.data?.rules];
  const states = useMemo(() => (entries && pinned ? statesOf(pinned, entries) : null), [entries, pinned]);
  const asked = [nomination, trail, rules];
  return {
    found: nomination.data && entries && states ? { nomination: nomination.data, entries, states } : null,
    isWhole: trail.data?.isWhole ?? true,
    fault: asked.find(({ error }) => error)?.error ?? null,
    again: () => asked.forEach((one) => void one.refetch()),
  };
}
