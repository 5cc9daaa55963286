import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { faultsByAxe } from '../support/axe.ts';
import { openBrowser, picture, UNCOUNTED, type Visitors } from '../support/browser.ts';
import { choose, enter, tabTo, write } from '../support/keyboard.ts';
import { violationsOn } from '../support/verified.ts';

const REASON = 'Quy định chuyển tiếp có lợi hơn (bịa)';

let stack: Stack;
let visitors: Visitors;
let request: Request;
let season: SmallSeason;
let page: Page;
/** One waits at the district, which the new law does not know; one was returned by it, and has to come back first. */
let atDistrict: string;
let returned: string;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo', env: UNCOUNTED });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, {}, '2024');
  await season.submitted('Nguyễn Thị Bịa');
  atDistrict = await forwarded('Trần Văn Bịa');
  returned = await forwarded('Lê Thị Bịa');
  const back = { type: 'returnForCorrection', level: 'DISTRICT', fields: ['report'], reason: 'Sai (bịa)' };
  await carryOut(returned, back, { role: 'CLERK', unitId: season.units.D });
  visitors = await openBrowser(stack.apiUrl);
  page = await visitors.visit();
  await page.goto('/');
  await enter(page, page.getByRole('button', { name: /^Vào: quản trị viên/ }));
  await page.getByRole('button', { name: 'Đổi người' }).waitFor();
}, 180_000);
afterAll(async () => {
  await visitors?.close();
  await stack?.stop();
});

async function carryOut(id: string, body: object, as: Acting): Promise<void> {
  const answer = await season.command(id, body, as);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
}

async function forwarded(name: string): Promise<string> {
  const id = await season.submitted(name);
  const clerk: Acting = { role: 'CLERK', unitId: season.units.W };
  await carryOut(id, { type: 'receive', level: 'WARD' }, clerk);
  await carryOut(id, { type: 'appraise', level: 'WARD', eligible: true }, clerk);
  const answers = { type: 'decide', level: 'WARD', ownAward: 'NO_AWARD', onward: 'FORWARD' };
  await carryOut(id, answers, { role: 'HEAD', unitId: season.units.W });
  await carryOut(id, { type: 'receive', level: 'DISTRICT' }, { role: 'CLERK', unitId: season.units.D });
  return id;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const rulesOf = async () => {
  const path = `/v1/seasons/${season.id}/open-nominations`;
  const { items } = (await request('GET', path, undefined, { role: 'ADMIN' })).body;
  return items.map(({ ruleSet }: any) => ruleSet.id).toSorted();
};
const refusedRow = () => page.getByRole('table', { name: 'Hồ sơ không chuyển được' }).getByRole('row').nth(1);

describe('By keyboard alone, an administrator moves the open cases of a season to another law', () => {
  it('Comes from the season, chooses the new rule set, and reads what would differ and how many cases are concerned', async () => {
    await enter(page, page.getByRole('link', { name: 'Đợt xét', exact: true }));
    await enter(page, page.getByRole('link', { name: 'Đợt xét nhỏ (dữ liệu bịa)' }));
    await enter(page, page.getByRole('link', { name: 'Chuyển hồ sơ sang bộ quy tắc khác' }));
    await page.getByRole('heading', { level: 1, name: 'Chuyển hồ sơ sang bộ quy tắc khác' }).waitFor();
    const list = page.getByLabel('Bộ quy tắc mới');
    await list.waitFor();
    const words = await list.locator('option', { hasText: '(2025-07)' }).textContent();
    await choose(page, list, words ?? '');
    await enter(page, button('Xem điều gì sẽ khác'));
    await page.getByText('3 hồ sơ đang xét chưa theo 2025-07.').waitFor();
    await page.getByRole('heading', { level: 3, name: '3 hồ sơ đang theo 2024', exact: true }).waitFor();
    const route = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Tuyến trình', exact: true }) });
    await route.waitFor();
    expect((await route.getByRole('cell').allTextContents())[2]).toBe('phường → Công an thành phố');
  });

  it('Tries it first: each refusal is told with its reason, and nothing is recorded', async () => {
    await enter(page, button('Thử trước, không ghi gì'));
    await page.getByText('Đã thử 3 hồ sơ: chuyển được 2, không chuyển được 1. Chưa ghi gì.').waitFor();
    expect(await refusedRow().textContent()).toContain(returned);
    expect(await refusedRow().textContent()).toContain('còn việc chưa kết thúc');
    expect(await faultsByAxe(page)).toEqual([]);
    await picture(page, 'move-tried');
    expect(await rulesOf()).toEqual(['2024', '2024', '2024']);
  });

  it('Has to give a reason and to say that it is meant; then each case moves by an entry of its own', async () => {
    await enter(page, button('Chuyển…'));
    await enter(page, button('Xác nhận'));
    const missing = page.getByRole('alert').getByRole('link');
    await missing.first().waitFor();
    expect(await missing.allTextContents()).toEqual(['Hãy điền: Lý do', 'Hãy xác nhận rằng bạn đã đọc']);
    await picture(page, 'move-with-errors');
    await write(page, page.getByLabel('Lý do'), REASON);
    await tabTo(page, page.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await enter(page, button('Xác nhận'));
    await page.getByText('Đã chuyển 2 hồ sơ; 1 hồ sơ không chuyển được.').waitFor();
    expect(await refusedRow().textContent()).toContain(returned);
    await page.getByText('1 hồ sơ đang xét chưa theo 2025-07.').waitFor();
    expect(await rulesOf()).toEqual(['2024', '2025-07', '2025-07']);
    const { items } = (await request('GET', `/v1/nominations/${atDistrict}/history`)).body;
    expect(items.slice(-2).map(({ kind }: any) => kind)).toEqual(['RuleSetMigrated', 'LevelOpened']);
    const { items: remarks } = (await request('GET', `/v1/nominations/${atDistrict}/remarks`)).body;
    expect(remarks.map(({ text }: any) => text)).toContain(REASON);
    await picture(page, 'move-done');
  });

  it('Presses again when the correction came back: what was moved stays, and what was refused goes on', async () => {
    const asNominator: Acting = { role: 'NOMINATOR', unitId: season.units.G };
    await carryOut(returned, { type: 'resubmit', changes: { report: 'Đã sửa (bịa)' } }, asNominator);
    await enter(page, button('Chuyển…'));
    expect(await page.getByLabel('Lý do').inputValue()).toBe(REASON);
    await tabTo(page, page.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await enter(page, button('Xác nhận'));
    await page.getByText('Đã chuyển 1 hồ sơ; 0 hồ sơ không chuyển được.').waitFor();
    await page.getByText('Mọi hồ sơ đang xét của đợt này đã theo 2025-07.').waitFor();
    expect(await rulesOf()).toEqual(['2025-07', '2025-07', '2025-07']);
    expect(await violationsOn(stack)).toEqual([]);
    const { items } = (await request('GET', '/v1/refused-attempts')).body;
    expect(items.filter(({ role }: any) => role === 'ADMIN')).toEqual([]);
  });
});
