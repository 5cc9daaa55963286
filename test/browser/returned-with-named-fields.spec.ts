import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { picture } from '../support/browser.ts';
import { type Desks, openDesks, sit } from '../support/small-desks.ts';
import { enter, sendForm, tabTo, write } from '../support/keyboard.ts';

const WRONG = 'Nguyễn Thị Hồg (bịa)';
const RIGHT = 'Nguyễn Thị Hồng (bịa)';
const REASON = 'Họ tên không khớp với giấy tờ';
const STEPS = { WARD: ['receive', 'decide'], DISTRICT: ['decide'], CITY_POLICE: ['decide'] };

let desks: Desks;
let clerk: Page;
let nominator: Page;
let id: string;

beforeAll(async () => {
  desks = await openDesks({ steps: STEPS, clocks: { correction: { workingDays: 10 } } });
  id = await desks.season.submitted(WRONG, { achievement: 'Cứu người ở sông' });
}, 180_000);
afterAll(() => desks?.close());

const opened = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name: `Hồ sơ của ${name}` }).waitFor();

describe('By keyboard alone, a file is returned with named fields and comes back corrected', () => {
  it('The clerk of the ward takes the file in, and returns it with one field and the reason', async () => {
    clerk = await sit(await desks.visitors.visit(), 'clerk');
    await enter(clerk, clerk.getByRole('link', { name: WRONG }));
    await opened(clerk, WRONG);
    await enter(clerk, clerk.getByRole('button', { name: 'Tiếp nhận', exact: true }));
    await sendForm(clerk);
    await clerk.getByText(/^Đã ghi vào sổ/).waitFor();
    await clerk.getByRole('button', { name: 'Trả lại để sửa' }).waitFor();
    await clerk.keyboard.press('r');
    await enter(clerk, clerk.getByRole('button', { name: 'Xác nhận' }));
    const missing = clerk.getByRole('alert').getByRole('link');
    await missing.nth(1).waitFor();
    expect(await missing.allTextContents()).toEqual(['Hãy chọn ở «Những mục cần sửa»', 'Hãy điền «Lý do»']);
    await tabTo(clerk, clerk.getByRole('checkbox', { name: 'Người hoặc tập thể được đề nghị' }));
    await clerk.keyboard.press('Space');
    await write(clerk, clerk.getByLabel('Lý do'), REASON);
    await picture(clerk, 'return-with-named-fields');
    await clerk.keyboard.press('Control+Enter');
    await clerk.getByText(/^Đã ghi vào sổ/).waitFor();
  });

  it('The nominator is told why and which field, by when, and finds it among what is asked of the group', async () => {
    nominator = await sit(await desks.visitors.visit(), 'nominator');
    await enter(nominator, nominator.getByRole('link', { name: 'Hồ sơ của tổ' }));
    const asked = nominator.locator('section').filter({ has: nominator.getByText('Đang cần tổ làm') });
    await enter(nominator, asked.getByRole('link', { name: WRONG }));
    await opened(nominator, WRONG);
    const told = nominator.getByRole('alert').filter({ hasText: 'Hồ sơ bị trả lại để sửa' });
    await told.getByText(REASON).waitFor();
    await told.getByText(/^Hạn trả lời: .*\d{2}\/\d{2}\/\d{4}/).waitFor();
    await told.getByText('Những mục cần sửa: Người hoặc tập thể được đề nghị').waitFor();
  });

  it('Only the named field is open, the others are shown and locked; a form without a change is not sent', async () => {
    await enter(nominator, nominator.getByRole('button', { name: 'Nộp lại' }));
    const form = nominator.locator('form');
    expect(await form.getByRole('textbox').count()).toBe(1);
    expect(await form.getByLabel(/được sửa/).inputValue()).toBe(WRONG);
    const locked = await form.locator('dt').filter({ hasText: 'không sửa được' }).allTextContents();
    expect(locked.map((name) => name.split(' (')[0])).toEqual(['Loại', 'Thành tích', 'Giai đoạn', 'Đề nghị khen ở']);
    await picture(nominator, 'correction-of-named-fields');
    await nominator.keyboard.press('Control+Enter');
    await form.getByRole('alert').getByText('Hãy sửa ít nhất một mục được nêu.').waitFor();
  });

  it('What the API finds in the field stands there in the very words of the summary, which leads to it', async () => {
    const field = nominator.getByLabel(/được sửa/);
    await write(nominator, field, `${RIGHT}\u202e`);
    await nominator.keyboard.press('Control+Enter');
    const told = nominator.getByRole('alert').getByRole('link', { name: /có ký tự điều khiển/ });
    const words = await told.textContent();
    expect(words).toMatch(/^Người hoặc tập thể được đề nghị: /);
    expect(await nominator.locator('#field-0-error').textContent()).toBe(words);
    await enter(nominator, told);
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await picture(nominator, 'error-at-its-field');
  });

  it('It is corrected and handed in again; the list that the clerk has open says the new name by itself', async () => {
    await enter(clerk, clerk.getByRole('link', { name: 'Việc cần xử lý' }));
    await clerk.getByText('Không có việc nào ở đây.').waitFor();
    await write(nominator, nominator.getByLabel(/được sửa/), RIGHT);
    await nominator.keyboard.press('Control+Enter');
    await nominator.getByText(/^Đã ghi vào sổ/).waitFor();
    await opened(nominator, RIGHT);
    await clerk.getByRole('link', { name: RIGHT }).waitFor();
    expect(await clerk.getByRole('link', { name: WRONG }).count()).toBe(0);
    await enter(clerk, clerk.getByRole('link', { name: RIGHT }));
    await opened(clerk, RIGHT);
    await clerk.getByRole('button', { name: 'Tiếp nhận', exact: true }).waitFor();
    await clerk.getByText('Phường (vòng 2)').waitFor();
    const rounds = clerk.getByRole('table', { name: 'Các cấp đã xét' }).getByRole('row');
    expect(await rounds.nth(1).textContent()).toMatch(/trả lại để sửa lúc \d{2}:\d{2}/);
    expect(await rounds.nth(2).textContent()).toMatch(/chưa quyết định$/);
    await picture(clerk, 'corrected-file-comes-back');
  });

  it('Nothing of it was written into the ledger in words, and the case is found by its new name', async () => {
    const told = await desks.request('GET', `/v1/nominations/${id}/history`);
    for (const words of [WRONG, RIGHT, REASON]) expect(JSON.stringify(told.body)).not.toContain(words);
    await enter(clerk, clerk.getByRole('link', { name: 'Tìm hồ sơ' }));
    await write(clerk, clerk.getByLabel('Tìm theo tên'), 'hong');
    await clerk.getByRole('link', { name: RIGHT }).waitFor();
  });

  it('Who still corrects it when another of the group hands it in is told who was first, and keeps every letter', async () => {
    const other = await desks.season.submitted('Đinh Thị Trả (bịa)');
    const back = { type: 'returnForCorrection', level: 'WARD', fields: ['achievement'], reason: REASON };
    for (const body of [{ type: 'receive', level: 'WARD' }, back]) {
      await desks.season.command(other, body, { role: 'CLERK', unitId: desks.season.units.W });
    }
    const second = await sit(await desks.visitors.visit(), 'nominator');
    for (const page of [nominator, second]) {
      await page.goto(`/nominations/${other}`);
      await enter(page, page.getByRole('button', { name: 'Nộp lại' }));
    }
    const typed = second.getByLabel(/được sửa/);
    await write(second, typed, 'Cứu người ở hồ');
    await write(nominator, nominator.getByLabel(/được sửa/), 'Cứu người ở sông');
    await nominator.keyboard.press('Control+Enter');
    await nominator.getByText(/^Đã ghi vào sổ/).waitFor();
    const told = second.getByRole('alert').filter({ hasText: 'Người khác đã xử lý trước' });
    await told.getByText(/^Người đề nghị: .+, lúc \d{2}:\d{2} \d{2}\/\d{2}\/\d{4}\.$/).waitFor();
    await picture(second, 'overtaken-while-correcting');
    await second.keyboard.press('Control+Enter');
    await second.getByRole('alert').filter({ hasText: 'Có điều cần sửa' }).waitFor();
    expect(await typed.inputValue()).toBe('Cứu người ở hồ');
  });
});
