import { isInTerm } from '@laurel/domain';
import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { today } from '../shell/today.ts';

/** A council has 99 members at most, and those who left long ago are on later pages. */
const MEMBERS_MAX = 200;

/** Whoever was appointed to the council of a unit, the latest first. */
export const rosterQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['council-members', unitId],
    queryFn: () => read(client.GET('/v1/council-members', { params: { query: { unitId, limit: MEMBERS_MAX } } })),
  });

/** How many are in term today; null where the unit has appointed nobody yet. */
export function inTermToday(members: readonly Schemas['CouncilMember'][]): number | null {
  const day = today();
  return members.length === 0 ? null : members.filter((member) => isInTerm(member, day)).length;
}
