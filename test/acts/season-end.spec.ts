import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordOutcome } from '@laurel/contracts';
import { endSeason, openCases, reader, type Store, transact } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asked, recordOn, submission, submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { randomFrom } from '../support/random.ts';
import { draftIn, openSeasonIn, type SeasonInTables } from '../support/tables.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open({ poolSize: 24 });
});
afterAll(() => database?.close());

const end = (season: SeasonInTables) => transact(store, (tx) => endSeason(tx, season.id, new Date()));
const open = (season: SeasonInTables) => openCases(reader(store), { seasonId: season.id, after: null, limit: 1000 });

describe('SEASON_ENDED: a submission behind the end of the season', () => {
  it('is refused, and its draft stays a draft', async () => {
    const season = await openSeasonIn(store);
    const id = await draftIn(store, season);
    const request = await asked(store, id, await submission(store, id));
    await end(season);
    expect(await recordOn(store)(request)).toEqual({ kind: 'REFUSED', refusal: { code: 'SEASON_ENDED', facts: {} } });
    expect(await open(season)).toEqual([]);
  });

  it('never slips in: in a race every submission is refused, or is open when the end is committed', async () => {
    const random = randomFrom('season end');
    const found = { recorded: 0, refused: 0 };
    for (let race = 0; race < 8; race++) {
      const season = await openSeasonIn(store);
      const ids = await Promise.all(Array.from({ length: 16 }, () => draftIn(store, season)));
      const requests = await Promise.all(ids.map(async (id) => asked(store, id, await submission(store, id))));
      const outcomes: RecordOutcome[] = [];
      let openAtTheEnd: string[] | undefined;
      const waiting = requests.entries();
      const lane = async () => {
        for (const [index, request] of waiting) {
          // Without a breath between them, submissions never let the end have the season's row.
          await sleep(random.between(1, 12));
          outcomes[index] = await recordOn(store)(request);
          if (index === race) openAtTheEnd = await end(season).then(() => open(season)); // Others are under way.
        }
      };
      await Promise.all(Array.from({ length: 6 }, lane));
      expect(openAtTheEnd).toEqual(ids.filter((_, index) => outcomes[index]?.kind === 'RECORDED').sort());
      expect(await open(season)).toEqual(openAtTheEnd);
      for (const { kind } of outcomes) found[kind === 'RECORDED' ? 'recorded' : 'refused'] += 1;
    }
    expect(found.recorded).toBeGreaterThan(0);
    expect(found.refused).toBeGreaterThan(0);
    process.stderr.write(`race with the end of the season: ${JSON.stringify(found)}\n`);
  });

  it('ends once: a second end keeps the first instant', async () => {
    const season = await openSeasonIn(store);
    await submittedIn(store, season);
    await end(season);
    const instant = () => reader(store).rows('SELECT ended_at FROM season WHERE id = $1', [season.id]);
    const first = await instant();
    await end(season);
    expect(await instant()).toEqual(first);
  });
});
