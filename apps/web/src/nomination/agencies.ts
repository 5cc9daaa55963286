import { queryOptions } from '@tanstack/react-query';
import { client, read, type Schemas } from '../shell/client.ts';
import { everyPage } from '../shell/every-page.ts';

/** A season has 1,000 agencies at most. */
const PAGES_MAX = 5;

/** Whom the levels of a season may consult, by name. */
export const agenciesQuery = (seasonId: string) =>
  queryOptions({ queryKey: ['season', seasonId, 'agencies'], queryFn: () => agenciesOf(seasonId) });

async function agenciesOf(id: string): Promise<Schemas['Unit'][]> {
  const { items } = await everyPage((page) => {
    const query = { level: 'AGENCY' as const, ...page };
    return read(client.GET('/v1/seasons/{id}/units', { params: { path: { id }, query } }));
  }, PAGES_MAX);
  return items.toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
}
