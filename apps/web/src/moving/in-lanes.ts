/** Two at a time: a workflow answers in some hundredths of a second, and more would only wait for the same worker. */
const LANES = 2;
/** Between two of a lane, so that both together stay below the 1,200 changes that one caller makes in a minute. */
const PACE_MS = 120;
/** What is done by one press: half a minute, which somebody waits for. */
export const AT_ONCE_MAX = 500;
export const AT_ONCE_SECONDS = (AT_ONCE_MAX * PACE_MS) / LANES / 1000;

interface Lanes<Item> {
  readonly act: (item: Item) => Promise<void>;
  /** Asked before each: what is under way is ended, and nothing more begun. */
  readonly isStopped: () => boolean;
  readonly paceMs?: number;
}

/** Takes the items one after the other, a few at a time. The first fault ends it, after what is under way, and is thrown. */
export async function inLanes<Item>(items: readonly Item[], { act, isStopped, paceMs = PACE_MS }: Lanes<Item>) {
  const left = [...items];
  const faults: unknown[] = [];
  async function lane(): Promise<void> {
    while (faults.length === 0 && !isStopped()) {
      const item = left.shift();
      if (item === undefined) return;
      const paced = new Promise((resolve) => setTimeout(resolve, paceMs));
      try {
        await act(item);
      } catch (thrown) {
        faults.push(thrown);
      }
      if (left.length > 0 && faults.length === 0) await paced;
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane));
  if (faults.length > 0) throw faults[0];
}
