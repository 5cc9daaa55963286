import { keepSeasonAct, recordAct } from '@laurel/activities';
import type { SeasonId } from '@laurel/domain';
import { endSeason, findSeason, openCases, reader, seasonsToKeep, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ballotKey } from '../support/ballots.ts';
import { asked, submission } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';
import { draftsIn } from './ground.ts';

const OPENS = Date.UTC(2030, 0, 1);
const CLOSES = Date.UTC(2030, 2, 1);
const ENDS = Date.UTC(2030, 5, 1);

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
});
afterAll(() => database?.close());

/** A season with all three dates, unless others are named; null is none. */
async function seasonWith(dates: { opensAt?: number | null; closesAt?: number | null; endsAt?: number | null } = {}) {
  const season = await openSeasonIn(store);
  const { opensAt = OPENS, closesAt = CLOSES, endsAt = ENDS } = dates;
  const instants = [opensAt, closesAt, endsAt].map((one) => (one === null ? null : new Date(one)));
  await store.query('UPDATE season SET opens_at = $2, closes_at = $3, ends_at = $4 WHERE id = $1', [
    season.id,
    ...instants,
  ]);
  return season;
}

const keep = ({ id }: SeasonInTables, at: number) =>
  keepSeasonAct({ store, now: () => at })({ seasonId: id as SeasonId });

async function seen({ id }: SeasonInTables) {
  const row = await findSeason(reader(store), id);
  return [row?.windowOpenedAt, row?.windowClosedAt, row?.endedAt].map((one) => one?.getTime() ?? null);
}

async function submittedAt(season: SeasonInTables, at: number): Promise<string> {
  const [id] = (await draftsIn(store, season, [{ nominee: `lúc ${at} ${Math.abs(at % 7)}` }])) as [string];
  const outcome = await recordAct({ store, ballotKey, now: () => at })(
    await asked(store, id, await submission(store, id)),
  );
  return outcome.kind === 'REFUSED' ? outcome.refusal.code : outcome.kind;
}

describe('A submission, at the act that records', () => {
  it.each([
    [OPENS - 1, 'SEASON_NOT_OPEN_YET'],
    [OPENS, 'RECORDED'],
    [CLOSES - 1, 'RECORDED'],
    [CLOSES, 'SEASON_WINDOW_CLOSED'],
    [ENDS, 'SEASON_ENDED'],
  ])(
    'SEASON_NOT_OPEN_YET, SEASON_WINDOW_CLOSED, SEASON_ENDED: at %i it is answered with %s, whether a workflow keeps the season or not',
    async (at, answer) => {
      const season = await seasonWith();
      expect(await submittedAt(season, at)).toBe(answer);
      await keep(season, at);
      expect(await submittedAt(season, at)).toBe(answer);
    },
  );

  it('goes into a season without dates at any time', async () => {
    const season = await seasonWith({ opensAt: null, closesAt: null, endsAt: null });
    expect(await submittedAt(season, 0)).toBe('RECORDED');
    expect(await submittedAt(season, Date.UTC(2090, 0))).toBe('RECORDED');
  });
});

describe('The act that keeps a season', () => {
  it('writes each date down when it has come, once, and tells how long it is to the next', async () => {
    const season = await seasonWith();
    expect(await keep(season, OPENS - 5)).toEqual({ hasEnded: false, leftMs: 5 });
    expect(await seen(season)).toEqual([null, null, null]);
    expect(await keep(season, OPENS)).toEqual({ hasEnded: false, leftMs: CLOSES - OPENS });
    expect(await keep(season, OPENS + 7)).toEqual({ hasEnded: false, leftMs: CLOSES - OPENS - 7 });
    expect(await seen(season)).toEqual([OPENS, null, null]);
    expect(await keep(season, CLOSES + 3)).toEqual({ hasEnded: false, leftMs: ENDS - CLOSES - 3 });
    expect(await keep(season, ENDS)).toEqual({ hasEnded: true, leftMs: null });
    expect(await keep(season, ENDS + 9)).toEqual({ hasEnded: true, leftMs: null });
    expect(await seen(season)).toEqual([OPENS, CLOSES + 3, ENDS]);
  });

  it('catches up with all dates at once after everything was down', async () => {
    const season = await seasonWith();
    expect(await keep(season, ENDS + 1)).toEqual({ hasEnded: true, leftMs: null });
    expect(await seen(season)).toEqual([ENDS + 1, ENDS + 1, ENDS + 1]);
  });

  it('leaves a season alone that an administrator ended before its window opened', async () => {
    const season = await seasonWith();
    await transact(store, (tx) => endSeason(tx, season.id, new Date(OPENS - 9)));
    expect(await keep(season, ENDS)).toEqual({ hasEnded: true, leftMs: null });
    expect(await seen(season)).toEqual([null, null, OPENS - 9]);
  });

  it('ends nothing where no end is announced, and knows no season that is not there', async () => {
    const season = await seasonWith({ endsAt: null });
    expect(await keep(season, CLOSES)).toEqual({ hasEnded: false, leftMs: null });
    expect(await seen(season)).toEqual([CLOSES, CLOSES, null]);
    await expect(keep({ ...season, id: '00000000-0000-4000-8000-000000000000' }, CLOSES)).rejects.toThrow(/no season/);
  });
});

describe('The seasons that somebody has to keep', () => {
  it('are those with a date ahead, and those that ended with a case open', async () => {
    const waiting = await seasonWith();
    const over = await seasonWith({ endsAt: null });
    await keep(over, CLOSES);
    const ended = await seasonWith();
    await submittedAt(ended, OPENS);
    await keep(ended, ENDS);
    const dateless = await openSeasonIn(store);
    const kept = await seasonsToKeep(reader(store), 1000);
    expect(kept).toEqual(expect.arrayContaining([waiting.id, ended.id]));
    expect(kept).not.toEqual(expect.arrayContaining([over.id]));
    expect(kept).not.toEqual(expect.arrayContaining([dateless.id]));
    expect(await openCases(reader(store), { seasonId: ended.id, after: null, limit: 9 })).toHaveLength(1);
  });
});
