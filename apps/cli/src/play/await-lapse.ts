import type { SeasonFileAct } from '@laurel/contracts';
import type { Api } from './api.ts';
import type { OpenedSeason } from './open-season.ts';

/** A clock that is due lapses within a second; a stack that is being restarted may take longer. */
const GRACE_MS = 120_000;
const LOOK_MS = 200;

/**
 * Waits until the product's own timer has let the clock lapse. A clock that does not run in this case is not waited for: under
 * another rule set there may be none. A stopped clock is waited for as long as the grace lasts.
 */
export async function awaitLapse(
  api: Api,
  season: OpenedSeason,
  nominationId: string,
  { with: { of } }: SeasonFileAct,
): Promise<void> {
  const [word = '', code] = String(of ?? '').split(/:(.*)/);
  const clock = code ? `${word}:${season.agencyId(code)}` : word;
  for (let until: number | null = null; ; ) {
    const { clocks } = await api.nomination(nominationId);
    const running = clocks.find((one) => one.clock === clock);
    if (!running) return;
    until ??= Math.max(Date.now(), Date.parse(running.dueAt ?? '') || 0) + GRACE_MS;
    if (Date.now() > until)
      throw new Error(`The clock ${String(of)} did not lapse within ${GRACE_MS / 1000} s of its time.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
