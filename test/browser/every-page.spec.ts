import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { requestTo } from '../support/api.ts';
import { faultsByAxe } from '../support/axe.ts';
import { openBrowser, picture, UNCOUNTED, type Visitors } from '../support/browser.ts';
import { everyPlace, type Place } from '../support/places.ts';

let stack: Stack;
let visitors: Visitors;
let places: [string, Place][];
let people: any[];

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo', env: UNCOUNTED });
  // One person after the other, so that each signs in once.
  places = Object.entries(await everyPlace(stack)).sort(([, a], [, b]) => (a.as ?? '').localeCompare(b.as ?? ''));
  ({ items: people } = (await requestTo(stack.apiUrl)('GET', '/v1/demo/people')).body);
  visitors = await openBrowser(stack.apiUrl);
}, 180_000);
afterAll(async () => {
  await visitors?.close();
  await stack?.stop();
});

const LOOKS = ([360, 1280] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);
/** 1280 px at 400 % of zoom. */
const NARROWEST = 320;

async function sitDown(page: Page, as: string | null): Promise<void> {
  await page.context().clearCookies();
  if (as === null) return;
  const [role, unitId] = as.split(' ');
  const person = people.find((one) => one.role === role && (one.unit?.id ?? undefined) === unitId);
  // Axe takes longer than a server keeps an idle connection: the one that is reused may just be closing.
  const answer = await page.request.post('/v1/demo/sign-in', { data: { personId: person.id }, maxRetries: 3 });
  expect(answer.status()).toBe(200);
}

/** The title came, and nothing is being asked for any more. */
async function shown(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => !/Đang tải…|Loading…/.test(document.body.innerText));
}

/** Narrower or wider, and drawn anew. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

const overhangOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('Every page, in both languages and themes, narrow and wide', () => {
  for (const language of ['vi', 'en'] as const) {
    it(`Has nothing that axe finds, and no sideways scroll down to ${NARROWEST} px, which is 400 % of zoom: ${language}`, async () => {
      const page = await visitors.visit({ language });
      const faults: string[] = [];
      let seated: string | null = null;
      for (const [name, { path, as }] of places) {
        if (as !== seated) await sitDown(page, as);
        seated = as;
        await shown(page, path);
        for (const { width, theme } of LOOKS) {
          await page.emulateMedia({ colorScheme: theme });
          await widen(page, width);
          if (language === 'vi') await picture(page, `${name}-${width}-${theme}`);
          for (const fault of await faultsByAxe(page)) faults.push(`${name}, ${width}, ${theme}: ${fault}`);
          if ((await overhangOf(page)) > 0) faults.push(`${name}, ${width}: scrolls sideways`);
        }
        await widen(page, NARROWEST);
        if ((await overhangOf(page)) > 0) faults.push(`${name}, ${NARROWEST}: scrolls sideways`);
      }
      expect(faults).toEqual([]);
    }, 480_000);
  }

  it('Nothing is asked of a stranger, nothing breaks the policy of the page, and axe does find a fault that is planted', async () => {
    const page = await visitors.visit();
    const [asked, broken]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    const [, { path, as }] = places.find(([name]) => name === 'case-open') as [string, Place];
    await sitDown(page, as);
    await shown(page, path);
    expect([new Set(asked), broken]).toEqual([new Set([stack.apiUrl]), []]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect([broken, await faultsByAxe(page)]).toEqual([[], []]);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.body.append(document.createElement('img')));
    expect((await faultsByAxe(page)).join()).toContain('image-alt');
  });
});
