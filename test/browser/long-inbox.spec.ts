import { fillOffices } from '@laurel/cli';
import { openStore } from '@laurel/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Demonstration, openDemonstration, sitDown } from '../support/demonstration.ts';

/** Five pages and more: one of 50, then of 200. */
const TASKS = 1_000;
const SIZE = { nominations: 2 * TASKS, districts: 1, wardsPerDistrict: 1, fullDesks: 1, mostOpen: TASKS };

let demonstration: Demonstration;
let filled: Awaited<ReturnType<typeof fillOffices>>;
let page: Page;
let asked: string[];

beforeAll(async () => {
  demonstration = await openDemonstration();
  const database = await openStore({ url: demonstration.stack.databaseUrl, as: 'owner', poolSize: 1 });
  filled = await fillOffices(database, SIZE);
  await database.destroy();
  page = await sitDown(demonstration, 'HEAD', 'Phường 1');
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/v1/inbox') asked.push(searchParams.get('after') ?? 'first');
  });
}, 180_000);
afterAll(() => demonstration?.close());

const rows = async () => Number(await page.locator('table').getAttribute('aria-rowcount')) - 1;
const toEnd = () => page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
const inSight = () =>
  page.evaluate(() => {
    const isThere = (one: Element) => one.getBoundingClientRect().top >= 0;
    return [...document.querySelectorAll('[data-task]')].find(isThere)?.getAttribute('data-task');
  });

/** The head of the ward begins a nomination: one task more, which has no deadline and comes last. */
async function oneMore(): Promise<void> {
  const head = { role: 'HEAD', unitId: filled.units[0]?.id } as const;
  const facts = { category: 'INDIVIDUAL', period: '2022', achievement: 'Cứu người', asks: 'WARD' };
  const draft = { seasonId: filled.seasonId, fromUnitId: null, nominee: 'Mới Thêm (bịa)', ...facts };
  const { body } = await demonstration.request('POST', '/v1/nominations', draft, head);
  const at = `/v1/nominations/${body.id}/commands`;
  expect((await demonstration.request('POST', at, { type: 'submit' }, head)).status).toBe(200);
}

describe('A long inbox that was read to its end', () => {
  it('Reads anew what is in sight when something changes, and no other page; the reader stays at the same row', async () => {
    await page.locator('table').waitFor();
    asked = [];
    while ((await rows()) < TASKS) {
      const before = await rows();
      await toEnd();
      await page.waitForFunction(
        (count) => Number(document.querySelector('table')?.getAttribute('aria-rowcount')) - 1 > count,
        before,
      );
    }
    expect(asked.length).toBeGreaterThanOrEqual(5);
    const row = await inSight();
    asked = [];
    await oneMore();
    await page.waitForFunction(
      (count) => Number(document.querySelector('table')?.getAttribute('aria-rowcount')) - 1 === count,
      TASKS + 1,
    );
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(4);
    expect(await inSight()).toBe(row);
  });

  it('Reads the others when they come into sight', async () => {
    asked = [];
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    const read = await page.waitForResponse(
      (answer) => answer.url().includes('/v1/inbox?') && answer.url().includes('after='),
    );
    await read.finished();
    expect(asked.length).toBeLessThan(4);
    expect(await rows()).toBe(TASKS + 1);
  });
});
