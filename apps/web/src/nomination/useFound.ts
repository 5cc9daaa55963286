import { useInfiniteQuery } from '@tanstack/react-query';
import { client, read } from '../shell/client.ts';
import type { NominationsSearch } from './nominations-search.ts';
import { numberIn } from './number-in.ts';
import type { Typed } from './AuditFilters.tsx';

const PAGE = 50;

export interface Asked {
  readonly name: string;
  readonly typed: Typed;
  /** The officer whose name was typed; null where nobody has it. */
  readonly officerId: string | null;
  readonly chosen: NominationsSearch;
}

/** The files that fit what was asked; all that the office may see where nothing was asked, or a season alone. */
export function useFound(asked: Asked) {
  const question = questionOf(asked);
  const { season } = asked.chosen;
  const ofSeason = season ? { seasonId: season } : {};
  return useInfiniteQuery({
    queryKey: ['nominations', question, season ?? null],
    queryFn: ({ pageParam }) => {
      const query = { limit: PAGE, ...ofSeason, ...(pageParam ? { after: pageParam } : {}) };
      return question
        ? read(client.GET('/v1/nominations/search', { params: { query: { ...query, ...question } } }))
        : read(client.GET('/v1/nominations', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
}

function questionOf({ name, typed, officerId, chosen: { unit, from, until } }: Asked) {
  const number = numberIn(typed.number);
  const which = typed.register === 'DECISION' ? 'decisionNo' : 'registerNo';
  const isOrdered = !from || !until || from <= until;
  const question = {
    ...(/[\p{L}\p{N}]/u.test(name) ? { name } : {}),
    ...(number ? { [which]: number.no, ...(number.year ? { year: number.year } : {}) } : {}),
    ...(officerId ? { officerId } : {}),
    ...(unit ? { unitId: unit } : {}),
    ...(from ? { from } : {}),
    ...(until && isOrdered ? { until } : {}),
  };
  return Object.keys(question).length > 0 ? question : null;
}
