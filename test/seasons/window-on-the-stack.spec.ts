import { randomUUID } from 'node:crypto';
import { carryOn, type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { type NominationView, type SeasonOpened, type SeasonView, seasonWorkflowId } from '@laurel/contracts';
import type { SeasonId } from '@laurel/domain';
import { connectTemporal, type TemporalConnection, waitUntil } from '@laurel/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Request, requestTo, smallSeason } from '../support/api.ts';
import { killOnce } from '../support/killer.ts';
import { violationsOn } from '../support/verified.ts';

const HOUR_MS = 3_600_000;

let stack: Stack;
let temporal: TemporalConnection;
let request: Request;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  temporal = connectTemporal(stack);
  request = requestTo(stack.apiUrl);
}, 120_000);
afterAll(async () => {
  await temporal?.close();
  await stack?.stop();
});

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();

/** A season with these dates, and ways to look at it and to hand a nomination in. */
async function seasonWith(dates: object) {
  const { id, units, nominate, command } = await smallSeason(request, {}, 'plain', dates);
  const read = async () => (await request<SeasonView>('GET', `/v1/seasons/${id}`)).body;
  return {
    id,
    read,
    until: (what: string, isSo: (view: SeasonView) => boolean) =>
      waitUntil(async () => isSo(await read()), { what, limitMs: 40_000 }),
    end: () => request<SeasonView>('POST', `/v1/seasons/${id}/end`, {}, { role: 'ADMIN' }),
    async submit(): Promise<{ id: string; answer: string }> {
      const draft = await nominate(`Người ${randomUUID()}`);
      const { status, body } = await command(draft.id, { type: 'submit' }, { role: 'NOMINATOR', unitId: units.G });
      return { id: draft.id, answer: status === 200 ? 'SUBMITTED' : body.code };
    },
  };
}

/** Opens a season without units of use; the key may be sent again. */
function open(dates: object, key: string = randomUUID()) {
  const title = { vi: 'Đợt xét (dữ liệu bịa)', en: 'Season (invented data)' };
  const ruleSet = { id: 'plain', overrides: { route: ['WARD'] } };
  const units = [{ code: 'W', level: 'WARD', name: 'Phường' }];
  const body = { code: 'dates', title, ruleSet, periods: ['2022'], units, ...dates };
  return request<SeasonOpened>('POST', '/v1/seasons', body, { role: 'ADMIN', key });
}

const outcome = async (id: string) => (await request<NominationView>('GET', `/v1/nominations/${id}`)).body.outcome;
const workflowOf = (id: string) => temporal.client.workflow.getHandle(seasonWorkflowId(id as SeasonId));

describe('The receiving window of a season', () => {
  it('SEASON_NOT_OPEN_YET: before it nothing is handed in, and an administrator may end the season all the same', async () => {
    const season = await seasonWith({ opensAt: inMs(HOUR_MS), closesAt: inMs(2 * HOUR_MS), endsAt: inMs(3 * HOUR_MS) });
    expect((await season.submit()).answer).toBe('SEASON_NOT_OPEN_YET');
    for (const answer of [await season.end(), await season.end()]) {
      expect(answer).toMatchObject({ status: 202, body: { windowOpenedAt: null } });
    }
    await workflowOf(season.id).result();
  });

  it('SEASON_WINDOW_CLOSED: after it nothing is handed in, and what came in goes on until the season is ended', async () => {
    const season = await seasonWith({ closesAt: inMs(5000) });
    const first = await season.submit();
    expect(first.answer).toBe('SUBMITTED');
    await season.until('The close of the window', (view) => view.windowClosedAt !== null);
    expect((await season.submit()).answer).toBe('SEASON_WINDOW_CLOSED');
    await workflowOf(season.id).result(); // It has no date left.
    expect(await season.read()).toMatchObject({ openCases: 1, endedAt: null });
    await season.end();
    await season.until('The end of the season', (view) => view.openCases === 0);
    expect(await outcome(first.id)).toBe('LAPSED');
  }, 60_000);

  it('opens by itself; at its end the season ends by itself and what is open lapses, although the worker was killed', async () => {
    const season = await seasonWith({ opensAt: inMs(1500), endsAt: inMs(9000) });
    await season.until('The opening of the window', (view) => view.windowOpenedAt !== null);
    const cases = await Promise.all([season.submit(), season.submit(), season.submit()]);
    expect(cases.map(({ answer }) => answer)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED']);
    const { worker } = stack.services;
    if (!worker) throw new Error('The stack has no worker.');
    await killOnce(worker);
    await season.until('The end of the season', (view) => view.endedAt !== null && view.openCases === 0);
    expect(await Promise.all(cases.map(({ id }) => outcome(id)))).toEqual(['LAPSED', 'LAPSED', 'LAPSED']);
    await expect(season.submit()).rejects.toThrow('SEASON_ENDED'); // Not even a draft.
    await workflowOf(season.id).result();
    expect(await violationsOn(stack)).toEqual([]);
  }, 90_000);
});

describe('A season whose workflow is lost', () => {
  it('has it again after the same key was sent again, and after laurel carry-on', async () => {
    const key = randomUUID();
    const dates = { endsAt: inMs(HOUR_MS) };
    const { body } = await open(dates, key);
    const { id } = body.season;
    const isRunning = async () => (await workflowOf(id).describe()).status.name;
    await workflowOf(id).terminate('planted');
    expect((await open(dates, key)).body.season.id).toBe(id);
    expect(await isRunning()).toBe('RUNNING');
    expect((await carryOn(stack)).seasons).toEqual([]);
    await workflowOf(id).terminate('planted');
    expect((await carryOn(stack)).seasons).toEqual([id]);
    expect(await isRunning()).toBe('RUNNING');
  }, 60_000);
});

describe('The dates of a season', () => {
  it.each([
    [{ opensAt: 2, closesAt: 1 }, 'closesAt'],
    [{ opensAt: 1, closesAt: 1 }, 'closesAt'],
    [{ closesAt: 2, endsAt: 1 }, 'endsAt'],
    [{ opensAt: 2, endsAt: 1 }, 'endsAt'],
    [{ closesAt: -1 }, 'closesAt'],
    [{ endsAt: -1 }, 'endsAt'],
  ])('%j (hours from now) are refused at %s', async (hours, path) => {
    const now = Date.now();
    const dates = Object.entries(hours).map(([date, hour]) => [date, new Date(now + hour * HOUR_MS).toISOString()]);
    const refused = await open(Object.fromEntries(dates));
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });

  it('that have the window close as the season ends are taken, and shown as they were announced', async () => {
    const [opensAt, closesAt] = [inMs(-HOUR_MS), inMs(HOUR_MS)];
    const season = await seasonWith({ opensAt, closesAt, endsAt: closesAt });
    expect(await season.read()).toMatchObject({
      opensAt,
      closesAt,
      endsAt: closesAt,
      windowClosedAt: null,
      endedAt: null,
    });
    expect((await season.submit()).answer).toBe('SUBMITTED');
  });
});
