import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faultsByAxe } from '../support/axe.ts';
import { picture } from '../support/browser.ts';
import { type Desks, openDesks, SEATS } from '../support/small-desks.ts';
import { JPEG } from '../support/papers.ts';

const NOMINEE = 'Nguyễn Thị Phương Thảo, tổ trưởng tổ dân phố số mười bảy (bịa)';

let desks: Desks;

beforeAll(async () => {
  desks = await openDesks();
}, 180_000);
afterAll(() => desks?.close());

const phone = () => desks.visitors.visit({ width: 360, isPhone: true });

/** What is wrong with a page under a finger: what reaches over the side, and what axe finds, targets that are too small among it. */
async function faults(page: Page, name: string): Promise<string[]> {
  await picture(page, `phone-${name}`);
  const overhang = await page.evaluate(
    // A phone shrinks a page that is too wide, and calls that wide what it shows then.
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...(overhang > 0 ? [`${overhang} px to the side`] : []), ...(await faultsByAxe(page))].map(
    (fault) => `${name}: ${fault}`,
  );
}

async function take(page: Page, seat: keyof typeof SEATS): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: SEATS[seat], exact: true }).tap();
  await page.getByRole('button', { name: 'Đổi người' }).waitFor();
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).tap();
  await page.keyboard.type(text);
}

describe('On a phone of 360 px, by touch alone', () => {
  it('A nominator writes a nomination, photographs a document, and hands it in', async () => {
    const page = await phone();
    const found: string[] = [];
    await take(page, 'nominator');
    found.push(...(await faults(page, 'drafts')));
    await page.getByRole('link', { name: 'Viết đề nghị mới' }).tap();
    await fill(page, 'Họ tên người hoặc tên tập thể', NOMINEE);
    await fill(page, 'Thành tích', 'Cứu người trong đám cháy ở chợ, đêm mồng ba tháng tám');
    found.push(...(await faults(page, 'writing')));
    await page.getByRole('button', { name: 'Lưu và xem lại' }).tap();
    await page.getByRole('link', { name: 'Tài liệu kèm theo' }).tap();
    await page.locator('label[for="take-photo"]').waitFor();
    const chosen = page.waitForEvent('filechooser');
    await page.locator('label[for="take-photo"]').tap();
    await (await chosen).setFiles({ name: 'anh-chup.jpg', mimeType: 'image/jpeg', buffer: JPEG });
    await page.getByRole('row').filter({ hasText: 'anh-chup.jpg' }).waitFor();
    found.push(...(await faults(page, 'documents')));
    await page.getByRole('link', { name: 'Về các phần của hồ sơ' }).tap();
    await page.getByText(/anh-chup\.jpg/).waitFor();
    found.push(...(await faults(page, 'check')));
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).tap();
    await page.getByText('đang xét, ở phường').waitFor();
    found.push(...(await faults(page, 'handed-in')));
    expect(found).toEqual([]);
  });

  it('An approver finds it in the inbox, decides it, and is told the number', async () => {
    const page = await phone();
    const found: string[] = [];
    await take(page, 'head');
    await page.getByRole('link', { name: NOMINEE }).waitFor();
    found.push(...(await faults(page, 'inbox')));
    await page.getByRole('link', { name: NOMINEE }).tap();
    await page.getByRole('button', { name: 'Quyết định' }).tap();
    await page.getByText('Khen thưởng ở cấp mình', { exact: true }).tap();
    await page.getByText('Dừng ở cấp này', { exact: true }).tap();
    await fill(page, 'Lý do', 'Gương sáng');
    found.push(...(await faults(page, 'decision')));
    await page.getByRole('button', { name: 'Xác nhận' }).tap();
    await page.getByText(/Số quyết định: \d+; vào sổ số \d+/).waitFor();
    found.push(...(await faults(page, 'receipt')));
    expect(found).toEqual([]);
  });

  it('A target that is too small, and a line that is too long, would be found', async () => {
    const page = await phone();
    await take(page, 'head');
    await page.evaluate(() => {
      const buttons = ['x', 'y'].map((letter) =>
        Object.assign(document.createElement('button'), { textContent: letter }),
      );
      for (const { style } of buttons) Object.assign(style, { all: 'unset', width: '10px', fontSize: '8px' });
      const line = Object.assign(document.createElement('p'), { textContent: 'Một dòng dài '.repeat(9) });
      line.style.whiteSpace = 'nowrap';
      document.querySelector('main')?.append(...buttons, line);
    });
    const found = (await faults(page, 'planted')).join('\n');
    for (const fault of ['target-size', 'px to the side']) expect(found).toContain(fault);
  });
});
