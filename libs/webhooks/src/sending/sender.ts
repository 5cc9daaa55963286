import { type ClaimedDelivery, claimDeliveries, deleteSettledDeliveries, transact } from '@laurel/store';
import { deliver, type DeliverMeans } from './deliver.ts';

/** Beyond it a try that was not settled is another process's: six times what the longest try takes. */
const LEASE_MS = 60_000;
/** So many at once for one address: it is neither flooded nor in the way of others. */
const PER_WEBHOOK = 8;
/** How long what is due may lie there. */
const LOOK_EVERY_MS = 500;
/** The database is away: asking it twice a second brings it back no sooner. */
const FAULT_PAUSE_MS = 5_000;
/** What arrived is kept so long for whoever asks; the ledger keeps it for ever. */
const KEPT_MS = 90 * 86_400_000;
const SWEEP_EVERY_MS = 3_600_000;

export interface SenderMeans extends Omit<DeliverMeans, 'stopped'> {
  /** Told of what went wrong with the work itself, such as a database that is away. */
  readonly onFault: (fault: unknown) => void;
}

/** Sends what is due until it is stopped. Any number of senders may work on one database. */
export interface Sender {
  /** Claims nothing more, breaks off what is under way, and waits until that is written down. */
  stop(): Promise<void>;
}

export function startSender({ onFault, ...means }: SenderMeans): Sender {
  const stopping = new AbortController();
  const work = { ...means, stopped: stopping.signal };
  const busy = new Map<string, Promise<void>>();
  const sweep = sweeper(means);
  let wake = () => undefined as void;

  const look = async () => {
    const now = means.now();
    const claim = { now, leaseUntil: new Date(now.getTime() + LEASE_MS), perWebhook: PER_WEBHOOK };
    const claimed = await transact(means.store, (tx) => claimDeliveries(tx, { ...claim, busy: [...busy.keys()] }));
    for (const [id, deliveries] of Map.groupBy(claimed, ({ webhook }) => webhook.id)) {
      busy.set(id, sendAll(id, deliveries));
    }
    await sweep(now);
  };
  const sendAll = async (id: string, deliveries: readonly ClaimedDelivery[]) => {
    await Promise.all(deliveries.map((delivery) => deliver(delivery, work).catch(onFault)));
    busy.delete(id);
    // There is likely more where this came from.
    if (deliveries.length === PER_WEBHOOK) wake();
  };
  const run = async () => {
    while (!stopping.signal.aborted) {
      const pauseMs = await look().then(
        () => LOOK_EVERY_MS,
        (fault: unknown) => {
          onFault(fault);
          return FAULT_PAUSE_MS;
        },
      );
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, stopping.signal.aborted ? 0 : pauseMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      wake();
      await running;
      await Promise.all(busy.values());
    },
  };
}

/** Now and then deletes what was settled long ago. */
function sweeper({ store }: Pick<SenderMeans, 'store'>): (now: Date) => Promise<void> {
  let sweptAt = Number.NEGATIVE_INFINITY;
  return async (now) => {
    if (now.getTime() - sweptAt < SWEEP_EVERY_MS) return;
    sweptAt = now.getTime();
    await transact(store, (tx) => deleteSettledDeliveries(tx, new Date(now.getTime() - KEPT_MS)));
  };
}
