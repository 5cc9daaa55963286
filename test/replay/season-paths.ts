import { seasonWorkflowId } from '@laurel/contracts';
import type { SeasonId } from '@laurel/domain';
import { waitUntil } from '@laurel/platform';
import { smallSeason } from '../support/api.ts';
import { NOMINEE } from './personal.ts';
import { type Paths, request } from './recording.ts';

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();

async function until(seasonId: string, what: 'windowOpenedAt' | 'windowClosedAt' | 'endedAt'): Promise<void> {
  const isSo = async () => (await request('GET', `/v1/seasons/${seasonId}`)).body[what] !== null;
  await waitUntil(isSo, { what, limitMs: 30_000 });
}

/** How a season with dates goes. */
export const SEASON_PATHS: Paths = {
  'season-window': async () => {
    const dates = { opensAt: inMs(1000), closesAt: inMs(6000), endsAt: inMs(7000) };
    const season = await smallSeason(request, {}, 'plain', dates);
    await until(season.id, 'windowOpenedAt');
    await season.submitted(NOMINEE);
    await season.submitted(`${NOMINEE} 2`);
    await until(season.id, 'endedAt');
    return seasonWorkflowId(season.id as SeasonId);
  },
  'season-ended-before-its-date': async () => {
    const season = await smallSeason(request, {}, 'plain', { endsAt: inMs(3_600_000) });
    await season.submitted(NOMINEE);
    await request('POST', `/v1/seasons/${season.id}/end`, {}, { role: 'ADMIN' });
    return seasonWorkflowId(season.id as SeasonId);
  },
};
