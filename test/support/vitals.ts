import type { Page } from 'playwright-core';

/** What a person notices of a page, as the browser itself reports it. */
export interface Vitals {
  /** Milliseconds to the largest paint. */
  readonly lcp: number;
  /** The slowest answer to a click or a key, in milliseconds; 0 where there was none above 16. */
  readonly inp: number;
  readonly cls: number;
  /** Bytes of scripts as they came over the line, asked for before the largest paint: what is fetched ahead is waited for by nobody. */
  readonly scripts: number;
}

/** An office PC of some years ago beside the machine that measures. */
const SLOWED = 4;

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

interface Interaction extends PerformanceEntry {
  readonly interactionId: number;
}

/** Slows the processor of a page, and has it keep its vitals from its first moment on. */
export async function slowed(page: Page): Promise<Page> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.addInitScript(() => {
    const kept = { lcp: 0, inp: 0, cls: 0 };
    Object.assign(window, { laurelVitals: kept });
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
        durationThreshold: 16,
      } as PerformanceObserverInit);
    watch('largest-contentful-paint', ({ startTime }) => (kept.lcp = startTime));
    watch('layout-shift', (entry) => {
      if (!(entry as Shift).hadRecentInput) kept.cls += (entry as Shift).value;
    });
    watch('event', (entry) => {
      if ((entry as Interaction).interactionId > 0) kept.inp = Math.max(kept.inp, entry.duration);
    });
  });
  return page;
}

/** Since the page was opened. */
export async function vitalsOf(page: Page): Promise<Vitals> {
  // The browser reports an interaction with the frame behind it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  return page.evaluate(() => {
    const { laurelVitals } = window as unknown as { laurelVitals: Omit<Vitals, 'scripts'> };
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const scripts = resources.filter(
      ({ name, startTime }) => startTime < laurelVitals.lcp && new URL(name).pathname.endsWith('.js'),
    );
    return { ...laurelVitals, scripts: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) };
  });
}
