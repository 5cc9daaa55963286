import type { Acts } from '@laurel/contracts';
import { ballotKeyFrom, openStore } from '@laurel/store';
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

export interface BindMeans {
  readonly databaseUrl: string;
  /** 32 bytes in base64, the same as the API's. */
  readonly ballotKey: string;
  /** Milliseconds since 1970 UTC; the machine's clock unless told. */
  readonly now?: () => number;
}

/** Opens the database and binds every act to it. */
export async function bindActs({ databaseUrl, ballotKey, now = Date.now }: BindMeans): Promise<BoundActs> {
  const key = ballotKeyFrom(ballotKey);
  const store = await openStore({ url: databaseUrl });
  return {
    acts: {
      record: recordAct({ store, ballotKey: key, now }),
      openCases: openCasesAct(store),
      keepSeason: keepSeasonAct({ store, now }),
      handOvers: handOversAct({ store, now }),
      ...signingActs({ store, now }),
    },
    close: () => store.destroy(),
  };
}
