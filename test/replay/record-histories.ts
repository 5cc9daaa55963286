/**
 * Records the histories that replay.spec.ts replays, one JSON file per released path, on a stack of its own:
 *
 *     npm run build && node test/replay/record-histories.ts [<path> …]
 *
 * Run it by hand when a path is released. A recorded history is never recorded again: workflows of that age are still
 * open somewhere. So existing files are kept, and only missing ones (or those that are named) are written.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { startStack, throwAwayHome } from '@laurel/cli';
import { nominationWorkflowId, seasonEndWorkflowId } from '@laurel/contracts';
import type { NominationId, SeasonId } from '@laurel/domain';
import { connectTemporal, waitUntil } from '@laurel/platform';
import { openStore, reader } from '@laurel/store';
import { type Acting, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { answers, asked, recordOn } from '../support/cases.ts';
import { NOMINEE, REASON } from './personal.ts';

const stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
const store = await openStore({ url: stack.databaseUrl });
const temporal = connectTemporal(stack);
const request = requestTo(stack.apiUrl);

async function sent(season: SmallSeason, id: string, body: object, unit: keyof SmallSeason['units'], status = 200) {
  const as: Acting = { role: unit === 'G' ? 'NOMINATOR' : 'HEAD', unitId: season.units[unit] };
  const answer = await season.command(id, body, as);
  if (answer.status !== status) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
}

async function reserved(season: SmallSeason): Promise<string> {
  const id = await season.submitted(NOMINEE);
  await sent(season, id, answers('WARD', 'RESERVE', 'FORWARD'), 'W');
  await sent(season, id, { ...answers('DISTRICT', 'NO_AWARD'), reason: REASON }, 'D');
  return id;
}

/** Ends the season and waits until nothing in it is open. */
async function ended(season: SmallSeason): Promise<void> {
  await request('POST', `/v1/seasons/${season.id}/end`, {}, { role: 'ADMIN' });
  const isOver = async () =>
    (await reader(store).rows(`SELECT FROM nomination WHERE season_id = $1 AND phase = 'IN_REVIEW'`, [season.id]))
      .length === 0;
  await waitUntil(isOver, { what: 'The end of the season', limitMs: 20_000 });
}

/** Each path returns the id of the workflow whose history tells it. */
const PATHS: { readonly [path: string]: () => Promise<string> } = {
  'ward-commends': async () => {
    const season = await smallSeason(request);
    const id = await season.submitted(NOMINEE);
    await sent(season, id, answers('WARD'), 'W');
    return caseOf(id);
  },
  'forwarded-through-all-levels': async () => {
    const season = await smallSeason(request, { issuePolicy: 'INTERIM_SUPERSEDED' });
    const id = await season.submitted(NOMINEE);
    await sent(season, id, answers('WARD', 'COMMEND', 'FORWARD'), 'W');
    await sent(season, id, { ...answers('DISTRICT', 'NO_AWARD', 'FORWARD'), reason: REASON }, 'D');
    await sent(season, id, answers('CITY_POLICE'), 'CP');
    return caseOf(id);
  },
  'reserved-then-issued': async () => {
    const season = await smallSeason(request, { fallback: 'LAST_RESERVED' });
    const id = await reserved(season);
    await sent(season, id, { type: 'issueReserved', level: 'WARD' }, 'W');
    return caseOf(id);
  },
  'reserved-then-declined': async () => {
    const season = await smallSeason(request, { fallback: 'LAST_RESERVED' });
    const id = await reserved(season);
    await sent(season, id, { type: 'declineReserved', level: 'WARD', reason: REASON }, 'W');
    return caseOf(id);
  },
  withdrawn: async () => {
    const season = await smallSeason(request);
    const id = await season.submitted(NOMINEE);
    await sent(season, id, { type: 'withdraw' }, 'G');
    return caseOf(id);
  },
  'lapsed-at-the-end-of-the-season': async () => {
    const season = await smallSeason(request);
    const id = await season.submitted(NOMINEE);
    await ended(season);
    return caseOf(id);
  },
  'end-of-a-season': async () => {
    const season = await smallSeason(request);
    await season.submitted(NOMINEE);
    await season.submitted(`${NOMINEE} 2`);
    await ended(season);
    return seasonEndWorkflowId(season.id as SeasonId);
  },
  'second-grant-refused': async () => {
    const season = await smallSeason(request);
    const first = await season.submitted(NOMINEE);
    const id = await season.submitted(NOMINEE);
    await sent(season, first, answers('WARD'), 'W');
    await sent(season, id, answers('WARD'), 'W', 409);
    await sent(season, id, answers('WARD', 'NO_AWARD'), 'W');
    return caseOf(id);
  },
  'caught-up-with-the-ledger': async () => {
    const season = await smallSeason(request);
    const id = await season.submitted(NOMINEE);
    await recordOn(store)(await asked(store, id, answers('WARD', 'NO_AWARD', 'FORWARD')));
    await sent(season, id, answers('DISTRICT'), 'D');
    return caseOf(id);
  },
};

const caseOf = (id: string) => nominationWorkflowId(id as NominationId);
const named = process.argv.slice(2);

try {
  for (const [path, play] of Object.entries(PATHS)) {
    const file = fileURLToPath(new URL(`${path}.json`, import.meta.url));
    if (named.length > 0 ? !named.includes(path) : existsSync(file)) continue;
    const handle = temporal.client.workflow.getHandle(await play());
    await handle.result();
    // Who recorded it is a process and a machine: nobody's business.
    const text = historyToJSON(await handle.fetchHistory()).replaceAll(/"\d+@[^"]*"/g, '"recorder"');
    writeFileSync(file, `${text.trimEnd()}\n`);
    console.log(`recorded ${path}`);
  }
} finally {
  await temporal.close();
  await store.destroy();
  await stack.stop();
}
