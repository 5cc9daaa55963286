import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { picture } from '../support/browser.ts';
import { inputMethod } from '../support/compose.ts';
import { type Desks, openDesks, sit } from '../support/small-desks.ts';
import { uploadsBy } from '../support/documents.ts';
import { enter, pick, tabTo, write } from '../support/keyboard.ts';
import { largePdf } from '../support/papers.ts';

const NOMINEE = 'Nguyễn Thị Hường (bịa)';
const REASON = 'Gương sáng, cả tổ đều biết';

let desks: Desks;

beforeAll(async () => {
  desks = await openDesks();
}, 180_000);
afterAll(() => desks?.close());

const language = (page: Page) => page.evaluate(() => document.documentElement.lang);
const titled = (page: Page, title: string) => page.waitForFunction((text) => document.title === text, title);
const group = () => ({ role: 'NOMINATOR', unitId: desks.season.units.G }) as const;

/** Opens the form of a new nomination. */
async function newForm(): Promise<Page> {
  const page = await sit(await desks.visitors.visit(), 'nominator');
  await enter(page, page.getByRole('link', { name: 'Viết đề nghị mới' }));
  await page.getByLabel('Họ tên người hoặc tên tập thể').waitFor();
  return page;
}

describe('The language, by keyboard alone', () => {
  it('Changes in a form that is half filled in: what was typed stays, and the page speaks the other one, title and all', async () => {
    const page = await newForm();
    await write(page, page.getByLabel('Họ tên người hoặc tên tập thể'), NOMINEE);
    await titled(page, 'Đề nghị khen thưởng · Laurel');
    expect(await language(page)).toBe('vi');
    await enter(page, page.getByRole('button', { name: 'English' }));
    const name = page.getByLabel('Name of the person or collective');
    await name.waitFor();
    expect([await name.inputValue(), await language(page)]).toEqual([NOMINEE, 'en']);
    await write(page, page.getByLabel('Achievement'), 'Cứu người');
    await page.getByText('Saved.').waitFor();
    await picture(page, 'half-filled-form-in-english');
    await page.reload();
    await titled(page, 'Nomination · Laurel');
    expect([await name.inputValue(), await language(page)]).toEqual([NOMINEE, 'en']);
  });

  it('Stays when the seat is given back, which clears all else that the browser kept', async () => {
    const page = await sit(await desks.visitors.visit(), 'nominator');
    await enter(page, page.getByRole('button', { name: 'English' }));
    await enter(page, page.getByRole('button', { name: 'Change seat' }));
    await titled(page, 'Sign in · Laurel');
    await page.reload();
    await titled(page, 'Sign in · Laurel');
  });

  it('Changes what is wrong with a form that was sent, above it and at each field, and nothing is judged before', async () => {
    const page = await newForm();
    await enter(page, page.getByRole('button', { name: 'English' }));
    await page.getByLabel('Achievement').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await enter(page, page.getByRole('button', { name: 'Save and check' }));
    const told = page.getByRole('alert').getByRole('link');
    await told.filter({ hasText: 'Fill in «Achievement»' }).waitFor();
    await enter(page, page.getByRole('button', { name: 'Tiếng Việt' }));
    await told.filter({ hasText: 'Hãy điền «Thành tích»' }).waitFor();
    expect(await told.allTextContents()).toEqual([
      await page.locator('#nominee-error').textContent(),
      await page.locator('#achievement-error').textContent(),
    ]);
    expect(await page.locator('#nominee-error').textContent()).toBe('Hãy điền «Họ tên người hoặc tên tập thể»');
  });

  it('Changes under a decision that is not sent yet, with the instants of the page', async () => {
    await desks.season.submitted('Lê Văn Đạt (bịa)');
    const page = await sit(await desks.visitors.visit(), 'head');
    await enter(page, page.getByRole('link', { name: 'Lê Văn Đạt (bịa)' }));
    await page.getByRole('button', { name: 'Quyết định' }).waitFor();
    const instant = page.locator('time').first();
    expect(await instant.textContent()).toMatch(/^\d{2}:\d{2} \d{2}\/\d{2}\/\d{4}$/);
    await page.keyboard.press('a');
    await pick(page, page.getByRole('radio', { name: /Dừng ở cấp này/ }));
    await write(page, page.getByLabel('Lý do'), REASON);
    await enter(page, page.getByRole('button', { name: 'English' }));
    await titled(page, 'The file of Lê Văn Đạt (bịa) · Laurel');
    expect(await page.getByLabel('Reason').inputValue()).toBe(REASON);
    expect(await page.getByRole('radio', { name: /^Stop/ }).isChecked()).toBe(true);
    expect(await instant.textContent()).toMatch(/^\d{2}\/\d{2}\/\d{4}, \d{2}:\d{2}$/);
  });

  it('Changes how numbers are written: a comma before the tenths of a size, or a point', async () => {
    const { id } = await desks.season.nominate('Trần Thị Giấy (bịa)');
    const paper = await largePdf(3_400);
    const uploads = uploadsBy(desks.stack.apiUrl, desks.request, group());
    expect((await uploads.whole(id, paper)).body).toMatchObject({ state: 'KEPT' });
    const page = await sit(await desks.visitors.visit(), 'nominator');
    await enter(page, page.getByRole('link', { name: 'Trần Thị Giấy (bịa)' }));
    await page.getByText(/\(3,\d KB\)/).waitFor();
    await enter(page, page.getByRole('button', { name: 'English' }));
    await page.getByText(/\(3\.\d KB\)/).waitFor();
    await enter(page, page.getByRole('button', { name: 'Tiếng Việt' }));
    await page.getByText(/\(3,\d KB\)/).waitFor();
    expect(await language(page)).toBe('vi');
  });
});

describe('Vietnamese that is typed through an input method', () => {
  it('Is not saved before it is meant, however long it takes, and then saved as it was typed', async () => {
    const page = await newForm();
    const sent: string[] = [];
    page.on('request', (asked) => asked.method() !== 'GET' && sent.push(asked.method()));
    await write(page, page.getByLabel('Thành tích'), 'Cứu người');
    await tabTo(page, page.getByLabel('Họ tên người hoặc tên tập thể'));
    const typing = await inputMethod(page);
    await page.clock.install();
    await typing.compose('H', 'Ho', 'Hoa', 'Hoà');
    await page.clock.runFor(60_000);
    expect([sent, await page.getByLabel('Họ tên người hoặc tên tập thể').inputValue()]).toEqual([[], 'Hoà']);
    await typing.commit('Hoà');
    await page.clock.runFor(60_000);
    await page.getByText('Đã lưu.').waitFor();
    const { body } = await desks.request('GET', '/v1/drafts', undefined, group());
    expect(body.items.map((draft: { nominee: string }) => draft.nominee)).toContain('Hoà');
  });

  it('Is never taken for a key of the page: letters that open forms elsewhere are letters here', async () => {
    await desks.season.submitted('Phạm Văn Phím (bịa)');
    const page = await sit(await desks.visitors.visit(), 'head');
    await page.getByRole('link', { name: 'Phạm Văn Phím (bịa)' }).waitFor();
    await tabTo(page, page.getByLabel('Tìm theo tên'));
    const typing = await inputMethod(page);
    await typing.compose('p', 'ph', 'phi', 'phí', 'phím');
    await typing.commit('phím');
    await page.keyboard.type(' j/?k');
    expect(await page.getByLabel('Tìm theo tên').inputValue()).toBe('phím j/?k');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await write(page, page.getByLabel('Tìm theo tên'), 'phim');
    await enter(page, page.getByRole('link', { name: 'Phạm Văn Phím (bịa)' }));
    await page.getByRole('button', { name: 'Quyết định' }).waitFor();
    await page.keyboard.press('a');
    await tabTo(page, page.getByLabel('Lý do'));
    await typing.compose('r', 'ra', 'rấ', 'rất');
    await typing.commit('rất');
    await page.keyboard.type(' cần f c r');
    expect(await page.getByLabel('Lý do').inputValue()).toBe('rất cần f c r');
    await page.getByRole('heading', { level: 2, name: 'Quyết định' }).waitFor();
  });
});
