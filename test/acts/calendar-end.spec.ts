import { recordAct } from '@laurel/activities';
import { calendarYears, type Command } from '@laurel/domain';
import type { Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ballotKey } from '../support/ballots.ts';
import { asked, foldIn, submittedIn } from '../support/cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openSeasonIn, type SeasonInTables } from '../support/tables.ts';

const { last } = calendarYears();
/** The last days of the last year that has data: what takes a week ends behind it. */
const AT_ITS_END = Date.UTC(last, 11, 28);

let database: TestDatabase;
let store: Store;
let season: SeasonInTables;

beforeAll(async () => {
  database = await freshDatabase();
  store = await database.open();
  season = await openSeasonIn(store, {}, 'hanoi-2022');
});
afterAll(() => database?.close());

describe('CALENDAR_YEAR_UNKNOWN: a clock that ends behind the last year of the calendar is refused, whoever starts it', () => {
  it('By a level that receives, and the case stays where it stood', async () => {
    const id = await submittedIn(store, season);
    const request = await asked(store, id, { type: 'receive', level: 'WARD' } as Command);
    for (const now of [AT_ITS_END, Date.UTC(last + 1, 0, 5)]) {
      expect(await recordAct({ store, ballotKey, now: () => now })(request)).toEqual({
        kind: 'REFUSED',
        refusal: {
          code: 'CALENDAR_YEAR_UNKNOWN',
          facts: { day: `${last + 1}-01-01`, first: expect.any(String), last: String(last) },
        },
      });
    }
    expect(await foldIn(store, id)).toMatchObject({ seq: request.state.seq });
    expect(await recordAct({ store, ballotKey, now: Date.now })(request)).toMatchObject({ kind: 'RECORDED' });
  });
});
