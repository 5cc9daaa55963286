import { ballotKeyFrom, openStore } from '@laurel/store';
import { type Sender, startSender } from './sending/sender.ts';
import { resolveBySystem } from './target/pinned.ts';
import { targetRules } from './target/rules.ts';

export interface WebhookMeans {
  readonly databaseUrl: string;
  /** 32 bytes in base64, the same as the API's: the secrets are derived from it. */
  readonly ballotKey: string;
  readonly isDemo: boolean;
  /** Networks inside that messages may go to, with commas. */
  readonly networks?: string | undefined;
  readonly onFault: (fault: unknown) => void;
}

/** Connections for looking and for settling; sending itself needs none. */
const POOL_SIZE = 4;

/** Opens the database and sends what is due in it, until it is stopped. */
export async function sendWebhooks({
  databaseUrl,
  ballotKey,
  isDemo,
  networks,
  onFault,
}: WebhookMeans): Promise<Sender> {
  const rules = targetRules({ isDemo, networks });
  const store = await openStore({ url: databaseUrl, poolSize: POOL_SIZE });
  const sender = startSender({
    store,
    key: ballotKeyFrom(ballotKey),
    rules,
    resolve: resolveBySystem,
    now: () => new Date(),
    chance: Math.random,
    onFault,
  });
  return {
    async stop() {
      await sender.stop();
      await store.destroy();
    },
  };
}
