import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { openBrowser, picture, UNCOUNTED, type Visitors } from '../support/browser.ts';
import { enter, tabTo, write } from '../support/keyboard.ts';
import { loseCase } from '../support/stuck.ts';

let stack: Stack;
let visitors: Visitors;
let request: Request;
let season: SmallSeason;
let page: Page;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo', env: UNCOUNTED });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request, { issuePolicy: 'CUMULATIVE' });
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

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const follow = async (name: string) => enter(page, page.getByRole('link', { name, exact: true }).first());

describe('By keyboard alone, an administrator keeps seasons and their rules', () => {
  it('Reads in words who does what under a rule set, how long, for how much and by which law', async () => {
    await follow('Bộ quy tắc');
    await heading('Các bộ quy tắc').waitFor();
    await follow('Hà Nội, pháp luật áp dụng đến hết năm 2023 (hanoi-2022)');
    await heading('Hà Nội, pháp luật áp dụng đến hết năm 2023 (hanoi-2022)').waitFor();
    const row = (table: string, name: string) =>
      page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: name }).first();
    expect(await row('Thời hạn', 'Quận').textContent()).toContain('10 ngày làm việc');
    expect(await row('Thời hạn', 'Quận').textContent()).toContain('không tự khen và không tự đi tiếp');
    expect(await row('Tiền thưởng', 'Phường').textContent()).toContain('230.000 đồng');
    expect(await row('Ai quyết định, ai ký', 'cấp phó').textContent()).toContain('KT. (ký thay)');
    await picture(page, 'rule-set-in-words');
  });

  it('Compares two laws, and reads what was added, what was left out and what changed', async () => {
    await follow('Bộ quy tắc');
    await heading('Các bộ quy tắc').waitFor();
    await enter(page, page.getByRole('button', { name: 'Xem khác biệt' }));
    await heading('Khác biệt: 2024 và 2025-07').waitFor();
    const cells = async (entry: string) => {
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: entry, exact: true }) });
      return row.getByRole('cell').allTextContents();
    };
    expect(await cells('Tuyến trình')).toEqual([
      'đổi',
      'phường → quận → Công an thành phố',
      'phường → Công an thành phố',
    ]);
    expect(await cells('Cấp làm thay')).toEqual(['thêm', 'không quy định', 'quận: phường']);
    expect(await cells('Trình thẳng')).toEqual(['đổi', 'phường → Công an thành phố', 'không']);
    expect((await cells('Các bước · quận'))[0]).toBe('bỏ');
  });

  it('Opens a season as another one was, and is told first what is missing', async () => {
    await follow('Đợt xét');
    await follow('Mở đợt xét mới');
    await enter(page, page.getByRole('button', { name: 'Tiếp tục' }));
    const confirm = page.getByRole('button', { name: 'Xác nhận' });
    await enter(page, confirm);
    const missing = page.getByRole('alert').getByRole('link');
    await missing.first().waitFor();
    expect(await missing.allTextContents()).toEqual([
      'Hãy điền: Ký hiệu',
      'Hãy điền: Tên tiếng Việt',
      'Hãy điền: Tên tiếng Anh',
      'Hãy điền: Kỳ xét',
    ]);
    await write(page, page.getByLabel('Ký hiệu'), 'dot-moi');
    await write(page, page.getByLabel('Tên tiếng Việt'), 'Đợt xét mới (bịa)');
    await write(page, page.getByLabel('Tên tiếng Anh'), 'A new season (invented)');
    await write(page, page.getByLabel('Kỳ xét'), '2026, 2027H1');
    await enter(page, confirm);
    await page.getByText('Đã mở «Đợt xét mới (bịa)» với 5 đơn vị.').waitFor();
    const [newest] = (await request('GET', '/v1/seasons')).body.items;
    const before = (await request('GET', `/v1/seasons/${season.id}`)).body;
    expect([newest.code, newest.periods, newest.ruleSet.hash]).toEqual([
      'dot-moi',
      ['2026', '2027H1'],
      before.ruleSet.hash,
    ]);
    await follow('Đến đợt xét này');
    await heading('Đợt xét mới (bịa)').waitFor();
  });

  it('Reads how many cases the end of a season would close, has to say that it is meant, and ends it', async () => {
    const id = await season.submitted('Nguyễn Thị Bịa');
    await follow('Đợt xét');
    await follow('Đợt xét nhỏ (dữ liệu bịa)');
    await enter(page, page.getByRole('button', { name: 'Kết thúc đợt xét' }));
    await page.getByText('1 hồ sơ đang xét sẽ hết thời hạn và kết thúc.').waitFor();
    await picture(page, 'end-of-a-season');
    const confirm = page.getByRole('button', { name: 'Xác nhận' });
    await enter(page, confirm);
    await page.getByRole('alert').getByRole('link', { name: 'Hãy xác nhận rằng bạn đã đọc' }).waitFor();
    expect((await request('GET', `/v1/seasons/${season.id}`)).body.endedAt).toBeNull();
    await tabTo(page, page.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await enter(page, confirm);
    await page.getByText('Đợt xét đã kết thúc; mọi hồ sơ đã kết thúc.').waitFor();
    const { body } = await request('GET', `/v1/nominations/${id}`);
    expect([body.phase, body.outcome]).toEqual(['CLOSED', 'LAPSED']);
  });

  it('Finds no case that is stuck, and asks nothing that an administrator may not ask', async () => {
    await follow('Hồ sơ bị kẹt');
    await page.getByText('Không có hồ sơ nào bị kẹt.').waitFor();
    const { body } = await request('GET', '/v1/refused-attempts');
    expect(body.items.filter(({ role }: any) => role === 'ADMIN')).toEqual([]);
  });

  it('Looks again, and finds a case whose workflow was lost before any clock was due, with the way out', async () => {
    const id = await (await smallSeason(request)).submitted('Trần Thị Bịa');
    await loseCase(stack, id);
    const row = page.getByRole('row').filter({ hasText: id });
    for (let looks = 0; looks < 10 && (await row.count()) === 0; looks++) {
      await enter(page, page.getByRole('button', { name: 'Xem lại' }));
      await page.getByText('Đã tìm luồng xử lý của 1 hồ sơ đang xét.').waitFor();
    }
    expect(await row.textContent()).toContain('Luồng xử lý bị mất');
    expect(await row.textContent()).toContain('laurel carry-on');
    await picture(page, 'stuck-case');
  });
});
