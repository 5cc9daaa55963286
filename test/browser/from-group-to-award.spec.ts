import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { requestTo, smallSeason } from '../support/api.ts';
import { openBrowser, picture, UNCOUNTED, type Visitors } from '../support/browser.ts';
import { enter, pick, tabTo, write } from '../support/keyboard.ts';

let stack: Stack;
let visitors: Visitors;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo', env: UNCOUNTED });
  await smallSeason(requestTo(stack.apiUrl), { issuePolicy: 'EXCLUSIVE_PER_ACHIEVEMENT' });
  visitors = await openBrowser(stack.apiUrl);
}, 180_000);
afterAll(async () => {
  await visitors?.close();
  await stack?.stop();
});

const NOMINEE = 'Nguyễn Đức Hưởng (bịa)';

const seat = async (page: Page, name: string) => {
  await page.goto('/');
  await enter(page, page.getByRole('button', { name, exact: true }));
  await page.getByRole('button', { name: 'Đổi người' }).waitFor();
};

describe('By keyboard alone, from a residential group to the number of an award', () => {
  it('A nominator writes a nomination, is told what is missing, checks it and hands it in', async () => {
    const page = await visitors.visit();
    await seat(page, 'Vào: người đề nghị, Tổ dân phố');
    await enter(page, page.getByRole('link', { name: 'Viết đề nghị mới' }));
    const save = page.getByRole('button', { name: 'Lưu và xem lại' });
    await enter(page, save);
    const missing = page.getByRole('alert').getByRole('link');
    await missing.first().waitFor();
    expect(await missing.allTextContents()).toEqual([
      'Hãy điền «Họ tên người hoặc tên tập thể»',
      'Hãy điền «Thành tích»',
    ]);
    await picture(page, 'draft-with-errors');
    await write(page, page.getByLabel('Họ tên người hoặc tên tập thể'), NOMINEE);
    await write(page, page.getByLabel('Thành tích'), 'Cứu người trong đám cháy');
    await enter(page, save);
    await enter(page, page.getByRole('button', { name: 'Nộp hồ sơ' }));
    await page.getByRole('heading', { level: 1, name: `Hồ sơ của ${NOMINEE}` }).waitFor();
    await page.getByText('đang xét, ở phường').waitFor();
    await picture(page, 'nomination-of-the-nominator');
  });

  it('The head of the ward finds it by j, reads why commending and forwarding is refused, and gives the award its number', async () => {
    const page = await visitors.visit();
    await seat(page, 'Vào: thủ trưởng, Phường');
    await page.getByRole('link', { name: NOMINEE }).waitFor();
    await picture(page, 'inbox');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: `Hồ sơ của ${NOMINEE}` }).waitFor();
    await page.getByRole('button', { name: 'Quyết định' }).waitFor();
    await page.keyboard.press('a');
    await pick(page, page.getByRole('radio', { name: /Khen thưởng ở cấp mình/ }));
    await pick(page, page.getByRole('radio', { name: /Trình cấp trên/ }));
    await page
      .getByText('Mỗi thành tích chỉ khen một lần: không thể vừa khen ở cấp mình vừa trình cấp trên.')
      .waitFor();
    await picture(page, 'decision-refused-before-the-click');
    await pick(page, page.getByRole('radio', { name: /Dừng ở cấp này/ }));
    await page.getByText('Ban hành quyết định khen thưởng của cấp phường').first().waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã ghi vào sổ, mục 5. Số quyết định: 1; vào sổ số 1.').waitFor();
    await picture(page, 'receipt-of-a-decision');
  });

  it('Who gave no answer yet is led to the question, and nothing is sent by one key', async () => {
    const season = await smallSeason(requestTo(stack.apiUrl));
    const id = await season.submitted('Phạm Thị Yến (bịa)');
    const page = await visitors.visit();
    const people = await requestTo(stack.apiUrl)('GET', `/v1/demo/people?seasonId=${season.id}`);
    const head = people.body.items.find((one: any) => one.role === 'HEAD' && one.unit.id === season.units.W);
    await page.goto('/');
    await page.request.post('/v1/demo/sign-in', { data: { personId: head.id } });
    await page.goto(`/nominations/${id}`);
    await page.getByRole('button', { name: 'Quyết định' }).waitFor();
    await page.keyboard.press('a');
    await tabTo(page, page.getByRole('button', { name: 'Xác nhận' }));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByRole('link').first().waitFor();
    expect(await page.title()).toContain('Hồ sơ của');
    const { body } = await requestTo(stack.apiUrl)('GET', `/v1/nominations/${id}`);
    expect(body.levels[0]).toMatchObject({ ownAward: null, onward: null });
  });
});
