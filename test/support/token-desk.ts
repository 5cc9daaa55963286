import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { openStore, type Store } from '@laurel/store';
import { type SmallSeason, smallSeason } from './api.ts';
import { firstAdmin, type TestPerson } from './people.ts';
import { issued, registered, type TestSystem } from './systems.ts';

/** A stack with accounts, a season, and a one-stop desk that may nominate for its group by a token. */
export interface TokenDesk {
  readonly stack: Stack;
  readonly store: Store;
  readonly admin: TestPerson;
  readonly season: SmallSeason;
  readonly desk: TestSystem;
  /** What the desk would hand in for a unit. */
  draftFrom(unitId: string): object;
  close(): Promise<void>;
}

export async function openTokenDesk(): Promise<TokenDesk> {
  const stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'accounts' });
  const store = await openStore({ url: stack.databaseUrl });
  const admin = await firstAdmin(stack);
  const season = await smallSeason(admin.request);
  const system = await registered(admin, 'Một cửa (dữ liệu bịa)', { role: 'NOMINATOR', unitId: season.units.G });
  const desk = await issued(stack.apiUrl, admin, system, ['nominations:read', 'nominations:write']);
  return {
    stack,
    store,
    admin,
    season,
    desk,
    draftFrom: (unitId) => ({
      seasonId: season.id,
      fromUnitId: unitId,
      nominee: 'Người được đề nghị (dữ liệu bịa)',
      category: 'INDIVIDUAL',
      period: '2022',
      achievement: 'song:2022',
      asks: 'WARD',
    }),
    async close() {
      await store.destroy();
      await stack.stop();
    },
  };
}
