import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';

const PAGE = 200;
/** A season has 1,000 agencies at most. */
const PAGES_MAX = 5;

/** Whom the levels of a season may consult, by name. */
export const agenciesQuery = (seasonId: string) =>
  queryOptions({ queryKey: ['season', seasonId, 'agencies'], queryFn: () => agenciesOf(seasonId) });

async function agenciesOf(id: string): Promise<Schemas['Unit'][]> {
  const agencies: Schemas['Unit'][] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES_MAX; page++) {
    const query = { level: 'AGENCY' as const, limit: PAGE, ...(after ? { after } : {}) };
    const found: { items: Schemas['Unit'][]; next: string | null } = await read(
      client.GET('/v1/seasons/{id}/units', { params: { path: { id }, query } }),
    );
    agencies.push(...found.items);
    after = found.next;
    if (!after) break;
  }
  return agencies.sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}
