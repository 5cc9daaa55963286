import type { Acts } from '@laurel/contracts';
import { openStore } from '@laurel/store';
import { recordAct } from './record/record.activity.ts';
import { handOversAct } from './reorganisation/hand-overs.activity.ts';
import { keepSeasonAct } from './season/keep-season.activity.ts';
import { openCasesAct } from './season/open-cases.activity.ts';
import { signingActs } from './signing/bound.ts';

/** The acts bound to a database, and what releases it again. */
export interface BoundActs {
  readonly acts: Acts;
  close(): Promise<void>;
}

/** Opens the database and binds every act to it. `now` gives milliseconds since 1970 UTC. */
export async function bindActs(databaseUrl: string, now: () => number = Date.now): Promise<BoundActs> {
  const store = await openStore({ url: databaseUrl });
  return {
    acts: {
      record: recordAct({ store, now }),
      openCases: openCasesAct(store),
      keepSeason: keepSeasonAct({ store, now }),
      handOvers: handOversAct({ store, now }),
      ...signingActs({ store, now }),
    },
    close: () => store.destroy(),
  };
}
