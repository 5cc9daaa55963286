import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSeason, startStack, throwAwayHome } from '@laurel/cli';
import { projectRoot } from '@laurel/platform';
import type { Locator, Page } from 'playwright-core';
import { type Request, requestTo } from '../support/api.ts';
import { type Looks, openBrowser, UNCOUNTED, type Visitors } from '../support/browser.ts';
import { shippedSeason } from '../support/season-files.ts';
import { writeLedger } from './write-ledger.ts';

/** `npm run pictures`: plays one nomination in a browser, and puts its pictures and its ledger into docs/watch-one-nomination.md. */

const PICTURES = join(projectRoot, 'docs', 'pictures');
/** What somebody with a slow line still waits for. */
const BYTES_MAX = 100_000;
const NOMINEE = 'Nguyễn Văn Sáu (bịa)';
const WIDE: Looks = { width: 960 };
const DESK = { width: 960, height: 850 };
const PHONE: Looks = { width: 390 };

const stack = await startStack({
  home: throwAwayHome(),
  throwAway: true,
  fsync: false,
  identity: 'demo',
  env: UNCOUNTED,
});
const visitors = await openBrowser(stack.apiUrl);
try {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const request = requestTo(stack.apiUrl);
  await openSeason(request);
  const id = await played(visitors);
  const { body } = await request('GET', `/v1/nominations/${id}/history`);
  writeLedger(body.items);
} finally {
  await visitors.close();
  await stack.stop();
}

async function openSeason(request: Request): Promise<void> {
  const { periods, units, ruleSet, title } = readSeason(shippedSeason('a-exclusive'));
  const places = units.map(({ id, level, name, parent }) => ({ code: id, level, name, parent }));
  const body = { code: 'pictures', title, periods, ruleSet, units: places };
  const { status } = await request('POST', '/v1/seasons', body, { role: 'ADMIN' });
  if (status !== 201) throw new Error(`No season: ${status}`);
}

/** One nomination from its group to its number, each office in its turn; the id of its case. */
async function played(of: Visitors): Promise<string> {
  const page = await of.visit(WIDE);
  await page.setViewportSize(DESK);
  await page.goto('/');
  await page.getByRole('button', { name: /Vào: người đề nghị, Tổ dân phố số 6/ }).waitFor();
  await shot(page, '1-sign-in');
  const id = await handedIn(page);
  const slip = await page.getByText(/^\w{4}(-\w{4}){3}$/).textContent();
  await decides(page, id, {
    seat: /thủ trưởng, .*Quảng An/,
    own: /^Không khen/,
    onward: /Trình cấp trên/,
    picture: '4-ward',
  });
  await lookedUp(await of.visit(PHONE), slip ?? '');
  await decides(page, id, { seat: /thủ trưởng, .*Tây Hồ/, own: /^Không khen/, onward: /Trình cấp trên/ });
  await decides(page, id, {
    seat: /thủ trưởng, Công an/,
    own: /Khen thưởng ở cấp mình/,
    onward: /Dừng ở cấp này/,
    picture: '6-city',
  });
  const award = page.getByRole('status').getByRole('link', { name: 'Trang công khai' });
  await award.waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await shot(page, '7-receipt');
  const stranger = await of.visit(PHONE);
  await stranger.goto((await award.getAttribute('href')) ?? '');
  await stranger.getByText('Còn hiệu lực').waitFor();
  await shot(stranger, '8-public-page');
  await seated(page, /kiểm tra viên/);
  await page.goto(`/nominations/${id}/trail`);
  await page.getByText('Hồ sơ kết thúc').first().waitFor();
  await shot(page, '9-trail');
  return id;
}

async function handedIn(page: Page): Promise<string> {
  await seated(page, /Vào: người đề nghị, Tổ dân phố số 6/);
  await page.getByRole('link', { name: 'Viết đề nghị mới' }).click();
  await page.getByLabel('Họ tên người hoặc tên tập thể').fill(NOMINEE);
  await page.getByLabel('Thành tích').fill('Báo tin giúp công an bắt nhóm trộm cắp ở ngõ 31, tháng 5 năm 2022');
  await page.getByLabel('Đề nghị cấp nào khen').selectOption('CITY_POLICE');
  await page.getByRole('button', { name: 'Lưu và xem lại' }).click();
  const send = page.getByRole('button', { name: 'Nộp hồ sơ' });
  await send.waitFor();
  await shot(page, '2-check-answers');
  await send.click();
  await page.waitForURL(/\/nominations\/[0-9a-f-]{36}$/);
  const id = page.url().split('/').at(-1) ?? '';
  await page.goto(`/nominations/${id}/slip`);
  await page.getByRole('img', { name: /Mã QR/ }).waitFor();
  await shot(page, '3-slip', page.locator('.laurel-slip'));
  return id;
}

interface Answers {
  readonly seat: RegExp;
  readonly own: RegExp;
  readonly onward: RegExp;
  readonly picture?: string;
}

async function decides(page: Page, id: string, { seat, own, onward, picture }: Answers): Promise<void> {
  await seated(page, seat);
  await page.getByRole('link', { name: NOMINEE }).click();
  await page.getByRole('button', { name: 'Quyết định' }).click();
  await page.getByRole('radio', { name: own }).check();
  await page.getByRole('radio', { name: onward }).check();
  await page.evaluate(() => scrollTo(0, 0));
  if (picture) await shot(page, `${picture}-decides`);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Đã ghi vào sổ').waitFor();
  if (!page.url().endsWith(id)) throw new Error(`The desk went on to ${page.url()}.`);
}

async function lookedUp(page: Page, code: string): Promise<void> {
  await page.goto(`/tra-cuu#${code}`);
  await page.getByText('Hồ sơ của bạn').waitFor();
  await shot(page, '5-look-up');
}

async function seated(page: Page, name: RegExp): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('button', { name: 'Đổi người' }).waitFor();
}

async function shot(page: Page, name: string, of?: Locator): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // What is still asked for stands as three dots.
  await page.waitForFunction(() => !document.body.innerText.includes('…'));
  const path = join(PICTURES, `${name}.png`);
  await (of ?? page).screenshot({ path });
  const bytes = statSync(path).size;
  if (bytes > BYTES_MAX)
    throw new Error(`${name} has ${bytes} bytes; a page of the documents shows ${BYTES_MAX} at most.`);
}
