import { playSeason, readSeason, type Stack, startStack, throwAwayHome } from '@laurel/cli';
import type { DemoPersonView } from '@laurel/contracts';
import { openStore, type Store } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemoCast, demoCast } from '../support/demo-people.ts';
import { shippedSeason } from '../support/season-files.ts';
import { violationsOn } from '../support/verified.ts';

let stack: Stack;
let store: Store;
let cast: DemoCast;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  store = await openStore({ url: stack.databaseUrl });
  cast = demoCast(stack.apiUrl);
}, 120_000);
afterAll(async () => {
  await store?.destroy();
  await stack?.stop();
});

interface Acted {
  readonly personId: string | null;
  readonly role: string;
  readonly unitId: string;
}

describe('The people of the demonstration', () => {
  it('Each sign in and do their part of season A by their sessions alone, and it ends as its file expects', async () => {
    const headers: string[] = [];
    const acting: DemoCast['acting'] = async (office) => {
      const own = await cast.acting(office);
      headers.push(...Object.keys(own));
      return own;
    };
    const file = readSeason(shippedSeason('a-exclusive'));
    const { match, differences } = await playSeason(file, { apiUrl: stack.apiUrl, acting });
    expect({ match, differences }).toEqual({ match: true, differences: [] });
    expect(new Set(headers)).toEqual(new Set(['Cookie', 'Origin']));
  });

  it('The ledger knows of every act the one person who holds its office, and all of them acted', async () => {
    const acts: Acted[] = await store.query(`
      SELECT DISTINCT actor_person_id AS "personId", actor_role AS role, actor_unit_id AS "unitId"
      FROM ledger_entry WHERE actor_kind = 'OFFICE'`);
    const holders = acts.map(({ personId }) => cast.signedIn.get(personId ?? '') as DemoPersonView);
    expect(acts).toEqual(holders.map(({ id, role, unit }) => ({ personId: id, role, unitId: unit?.id })));
    // Eight groups nominate, and three heads decide. An administrator opened and ended the season.
    expect(acts.map(({ role }) => role).sort()).toEqual([...Array(3).fill('HEAD'), ...Array(8).fill('NOMINATOR')]);
    expect([...cast.signedIn.values()].map(({ role }) => role).filter((role) => role === 'ADMIN')).toHaveLength(1);
  });

  it('The record holds', async () => {
    expect(await violationsOn(stack, 30_000)).toEqual([]);
  });
});
