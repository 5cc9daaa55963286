import type { OpenSeason, SeasonView } from '@laurel/contracts';
import { readSeason } from '../play/read-season.ts';
import type { RunningStack } from './run-file.ts';
import { SEASON_A } from './season-a.ts';

const CODE = 'to-try';
/** The stack has just said that it is ready. */
const LIMIT_MS = 10_000;

/** Opens, once for a database, a season with the units of season A and nothing in it: for whoever signs in and tries. */
export async function seasonToTry(stack: RunningStack): Promise<void> {
  const { items } = await ask<{ items: SeasonView[] }>(stack, 'GET', '/v1/seasons?limit=200');
  // One that an earlier version opened stays as it is, whatever this one would open.
  if (items.some(({ code }) => code === CODE)) return;
  const { periods, units, ruleSet } = readSeason(SEASON_A);
  const body: OpenSeason = {
    code: CODE,
    title: { vi: 'Đợt xét để tự thử', en: 'A season to try by hand' },
    periods,
    units: units.map(({ id, level, name, parent }) => ({ code: id, level, name, parent })),
    ruleSet,
  };
  await ask(stack, 'POST', '/v1/seasons', body);
}

async function ask<Body>({ apiUrl }: RunningStack, method: string, path: string, body?: object): Promise<Body> {
  const answer = await fetch(`${apiUrl}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'Laurel-Demo-Role': 'ADMIN', 'Idempotency-Key': `season-${CODE}` },
    body: body ? JSON.stringify(body) : null,
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  if (!answer.ok)
    throw new Error(`${method} ${path} for a season to try answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Body;
}
