import type { Page } from 'playwright-core';
import { vitalsOf } from '../support/vitals.ts';

/** Pages come while somebody scrolls; one that does not come in this time is missing. */
const PAGE_MS = 20_000;
const WHEELS = 60;
const KEYS = 40;

/** Reads a list to its end, and then scrolls and walks in it: what was sent, what arrived, and how long it took. */
export async function scrolledThrough(page: Page, tasks: number): Promise<{ readonly [what: string]: number }> {
  const table = page.locator('table');
  await table.waitFor();
  const rows = async () => Number(await table.getAttribute('aria-rowcount')) - 1;
  const began = performance.now();
  while ((await rows()) < tasks) {
    const before = await rows();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForFunction(
      (count) => Number(document.querySelector('table')?.getAttribute('aria-rowcount')) - 1 > count,
      before,
      { timeout: PAGE_MS },
    );
  }
  const read = performance.now() - began;
  await page.evaluate(() => {
    const arrived = { wheels: 0, keys: 0, longest: 0 };
    Object.assign(window, { laurelArrived: arrived });
    window.addEventListener('wheel', () => arrived.wheels++, { passive: true });
    window.addEventListener('keydown', () => arrived.keys++);
    let last = performance.now();
    const frame = (now: number) => {
      arrived.longest = Math.max(arrived.longest, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.mouse.move(600, 500);
  const from = await page.evaluate(() => window.scrollY);
  for (let n = 0; n < WHEELS; n++) await page.mouse.wheel(0, -900);
  await page
    .waitForFunction((count) => (window as unknown as Told).laurelArrived.wheels >= count, WHEELS, { timeout: PAGE_MS })
    .catch(() => undefined);
  const to = await page.evaluate(() => window.scrollY);
  for (let n = 0; n < KEYS; n++) await page.keyboard.press('j');
  const walked = await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'));
  const arrived = await page.evaluate(() => (window as unknown as Told).laurelArrived);
  const { inp } = await vitalsOf(page);
  return {
    'tasks read by scrolling': await rows(),
    'seconds for it': Math.round(read / 1_000),
    'rows drawn of them': await page.locator('[data-task]').count(),
    [`turns of the wheel that arrived, of ${WHEELS}`]: arrived.wheels,
    'pixels scrolled by them': from - to,
    [`keys that arrived, of ${KEYS}`]: arrived.keys,
    'row with the focus': Number(walked),
    'longest frame, ms': Math.round(arrived.longest),
    'slowest answer to a key, ms': Math.round(inp),
  };
}

interface Told {
  readonly laurelArrived: { readonly wheels: number; readonly keys: number; readonly longest: number };
}
