import type { OpenSeason } from '@laurel/contracts';
import { readSeason } from '../play/read-season.ts';
import type { RunningStack } from './run-file.ts';
import { SEASON_A } from './season-a.ts';

const CODE = 'to-try';
/** The stack has just said that it is ready. */
const LIMIT_MS = 10_000;

/** Opens, once for a database, a season with the units of season A and nothing in it: for whoever signs in and tries. */
export async function seasonToTry({ apiUrl }: RunningStack): Promise<void> {
  const { periods, units, ruleSet } = readSeason(SEASON_A);
  const body: OpenSeason = {
    code: CODE,
    title: { vi: 'Đợt xét để tự thử', en: 'A season to try by hand' },
    periods,
    units: units.map(({ id, level, name, parent }) => ({ code: id, level, name, parent })),
    ruleSet,
  };
  const answer = await fetch(`${apiUrl}/v1/seasons`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Laurel-Demo-Role': 'ADMIN', 'Idempotency-Key': `season-${CODE}` },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  if (!answer.ok) throw new Error(`Opening a season to try answered ${answer.status}: ${await answer.text()}`);
}
