import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { picture } from '../support/browser.ts';
import { type Desks, openDesks, sit } from '../support/small-desks.ts';
import { enter, pick, write } from '../support/keyboard.ts';

const REASON = 'Gương sáng, cả tổ đều biết';
const BANNER = /^Mất kết nối\. Những gì bạn đã gõ vẫn còn đây/;

let desks: Desks;

beforeAll(async () => {
  desks = await openDesks();
}, 180_000);
afterAll(() => desks?.close());

/** The head has filled in a decision of this case and sent nothing yet. */
async function aboutToDecide(name: string): Promise<[Page, string]> {
  const id = await desks.season.submitted(name);
  const page = await sit(await desks.visitors.visit(), 'head');
  await enter(page, page.getByRole('link', { name }));
  await page.getByRole('button', { name: 'Quyết định' }).waitFor();
  await page.keyboard.press('a');
  await pick(page, page.getByRole('radio', { name: /Khen thưởng ở cấp mình/ }));
  await pick(page, page.getByRole('radio', { name: /Dừng ở cấp này/ }));
  await write(page, page.getByLabel('Lý do'), REASON);
  return [page, id];
}

/** The answers to the first of these calls are lost on their way back: the server has done what it was told. */
async function losesAnswers(page: Page, path: string, method: string, lost: number): Promise<string[]> {
  const keys: string[] = [];
  await page.route(path, async (route: Route) => {
    if (route.request().method() !== method) return route.continue();
    keys.push(route.request().headers()['idempotency-key'] ?? '(none)');
    if (keys.length > lost) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  return keys;
}

async function entries(id: string): Promise<string[]> {
  const { body } = await desks.request('GET', `/v1/nominations/${id}/history`);
  return body.items.map(({ kind }: { kind: string }) => kind);
}

const ONCE = ['NominationSubmitted', 'LevelOpened', 'LevelDecided', 'CommendationIssued', 'NominationClosed'];
const group = () => ({ role: 'NOMINATOR', unitId: desks.season.units.G }) as const;
const drafts = async () => (await desks.request('GET', '/v1/drafts', undefined, group())).body.items;

describe('The connection is lost', () => {
  it('While a decision is sent: a banner says so, what was typed stays, and it is sent once when the line is back', async () => {
    const [page, id] = await aboutToDecide('Đỗ Thị Mạng (bịa)');
    await page.context().setOffline(true);
    await page.getByRole('status').getByText(BANNER).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đang ghi sổ…').waitFor();
    await page.keyboard.press('Control+Enter');
    expect(await page.getByLabel('Lý do').inputValue()).toBe(REASON);
    await picture(page, 'decision-without-a-line');
    expect(await entries(id)).toEqual(ONCE.slice(0, 2));
    await page.context().setOffline(false);
    await page.getByText(/^Đã ghi vào sổ, mục 5\. Số quyết định: \d+;/).waitFor();
    expect(await page.getByText(BANNER).count()).toBe(0);
    expect(await entries(id)).toEqual(ONCE);
  });

  it('After the server has recorded it: it is asked again under the same key, and the receipt is that of the first time', async () => {
    const [page, id] = await aboutToDecide('Vũ Văn Rớt (bịa)');
    const keys = await losesAnswers(page, `**/v1/nominations/${id}/commands`, 'POST', 2);
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^Đã ghi vào sổ, mục 5\. Số quyết định: \d+;/).waitFor();
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
    expect(await entries(id)).toEqual(ONCE);
    expect(await page.getByText('Người khác đã xử lý trước').count()).toBe(0);
  });

  it('For longer than the page tries by itself: what was typed stays, and sent again it carries the same key', async () => {
    const [page, id] = await aboutToDecide('Bùi Thị Lâu (bịa)');
    const keys = await losesAnswers(page, `**/v1/nominations/${id}/commands`, 'POST', 10);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText(BANNER).waitFor({ timeout: 60_000 });
    expect(await page.getByLabel('Lý do').inputValue()).toBe(REASON);
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^Đã ghi vào sổ, mục 5\. Số quyết định: \d+;/).waitFor();
    expect([keys.length, new Set(keys).size]).toEqual([11, 1]);
    expect(await entries(id)).toEqual(ONCE);
  }, 120_000);

  it('While a draft is written: the letters stay, and one draft is saved as it was typed at last', async () => {
    const page = await sit(await desks.visitors.visit(), 'nominator');
    const keys = await losesAnswers(page, '**/v1/nominations', 'POST', 1);
    await enter(page, page.getByRole('link', { name: 'Viết đề nghị mới' }));
    await write(page, page.getByLabel('Họ tên người hoặc tên tập thể'), 'Nguyễn Thị Sóng (bịa)');
    await write(page, page.getByLabel('Thành tích'), 'Cứu người');
    await page.getByText('Đã lưu.').waitFor();
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    expect(await drafts()).toMatchObject([{ nominee: 'Nguyễn Thị Sóng (bịa)', achievement: 'Cứu người' }]);
    await page.context().setOffline(true);
    await write(page, page.getByLabel('Thành tích'), 'Cứu người ở sông');
    await page.getByText(/^Chưa lưu được vì mất kết nối\./).waitFor();
    await page.getByRole('status').getByText(BANNER).waitFor();
    await picture(page, 'draft-without-a-line');
    expect(await page.getByLabel('Thành tích').inputValue()).toBe('Cứu người ở sông');
    await page.context().setOffline(false);
    await page.getByText('Đã lưu.').waitFor();
    expect(await drafts()).toMatchObject([{ achievement: 'Cứu người ở sông' }]);
  });

  it('After a change of a draft was saved: it is no conflict with oneself, and no second version', async () => {
    const { id } = await desks.season.nominate('Lý Văn Lặp (bịa)');
    const page = await sit(await desks.visitors.visit(), 'nominator');
    await enter(page, page.getByRole('link', { name: 'Lý Văn Lặp (bịa)' }));
    await enter(page, page.getByRole('link', { name: 'Sửa', exact: true }));
    await losesAnswers(page, `**/v1/drafts/${id}`, 'PUT', 1);
    await write(page, page.getByLabel('Thành tích'), 'Dập lửa');
    await page.getByText('Đã lưu.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    const { body } = await desks.request('GET', `/v1/drafts/${id}`, undefined, group());
    expect(body).toMatchObject({ achievement: 'Dập lửa', version: 2 });
  });

  it('While a draft is handed in, for longer than the page tries by itself: pressed again it carries the same key', async () => {
    const { id } = await desks.season.nominate('Cao Văn Nộp (bịa)');
    const page = await sit(await desks.visitors.visit(), 'nominator');
    await enter(page, page.getByRole('link', { name: 'Cao Văn Nộp (bịa)' }));
    const keys = await losesAnswers(page, `**/v1/nominations/${id}/commands`, 'POST', 10);
    await enter(page, page.getByRole('button', { name: 'Nộp hồ sơ' }));
    await page.getByRole('alert').getByText(BANNER).waitFor({ timeout: 60_000 });
    await enter(page, page.getByRole('button', { name: 'Nộp hồ sơ' }));
    await page.getByRole('heading', { level: 1, name: 'Hồ sơ của Cao Văn Nộp (bịa)' }).waitFor();
    expect([keys.length, new Set(keys).size]).toEqual([11, 1]);
    expect(await entries(id)).toEqual(ONCE.slice(0, 2));
  }, 120_000);

  it('Where the line is there and the server is not: the same banner, until it answers again', async () => {
    const page = await desks.visitors.visit();
    await page.route('**/v1/live', (route) => route.abort('connectionrefused'));
    await sit(page, 'head');
    await page.getByRole('status').getByText(BANNER).waitFor();
    await page.unroute('**/v1/live');
    await page.getByText(BANNER).waitFor({ state: 'detached' });
  });
});
