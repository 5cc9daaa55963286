import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { openBrowser, picture, UNCOUNTED, type Visitors } from '../support/browser.ts';
import { enter, pick, write } from '../support/keyboard.ts';

let stack: Stack;
let visitors: Visitors;
let season: SmallSeason;
let id: string;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo', env: UNCOUNTED });
  season = await smallSeason(requestTo(stack.apiUrl));
  id = await season.submitted('Nguyễn Đức Hưởng (bịa)');
  visitors = await openBrowser(stack.apiUrl);
}, 180_000);
afterAll(async () => {
  await visitors?.close();
  await stack?.stop();
});

/** Whoever sits at the desk of an office. */
async function seated(role: string, unitId: string, path: string): Promise<Page> {
  const { body } = await requestTo(stack.apiUrl)('GET', `/v1/demo/people?seasonId=${season.id}`);
  const person = body.items.find((one: any) => one.role === role && one.unit?.id === unitId);
  const page = await visitors.visit();
  await page.goto('/');
  await page.request.post('/v1/demo/sign-in', { data: { personId: person.id } });
  await page.goto(path);
  return page;
}

const slipOf = async () => {
  const page = await seated('NOMINATOR', season.units.G, `/nominations/${id}/slip`);
  const code = await page.getByText(/^\w{4}(-\w{4}){3}$/).textContent();
  return { page, code: code ?? '' };
};

/** What the page says of a term. */
const said = (page: Page, term: string) =>
  page.locator('dt', { hasText: new RegExp(`^${term}$`) }).locator('xpath=following-sibling::dd[1]');

describe('With a paper in the hand, and without any session', () => {
  it('Whoever has the intake slip types its code and is told level and state, and nothing of whom it is about', async () => {
    const { code } = await slipOf();
    const page = await visitors.visit({ width: 360 });
    await page.goto('/sign-in');
    await enter(page, page.getByRole('link', { name: 'Tra cứu hồ sơ' }));
    const look = page.getByRole('button', { name: 'Tra cứu', exact: true });
    await write(page, page.getByLabel('Mã trên phiếu tiếp nhận'), '123');
    await enter(page, look);
    await page.getByRole('alert').getByText('Mã phải có 16 chữ và số').waitFor();
    await write(page, page.getByLabel('Mã trên phiếu tiếp nhận'), code.toLowerCase().replaceAll('-', ' '));
    await enter(page, look);
    await said(page, 'Tình trạng').waitFor();
    expect([await said(page, 'Tình trạng').textContent(), await said(page, 'Đang ở cấp').textContent()]).toEqual([
      'đang xét',
      'phường',
    ]);
    expect(await page.locator('body').textContent()).not.toMatch(/Hưởng|Nguyễn/);
    await picture(page, 'look-up-found');
  });

  it('The address of the slip’s QR code opens the answer, and what the browser sends of it holds no code', async () => {
    const { code } = await slipOf();
    const page = await visitors.visit();
    const asked: string[] = [];
    page.on(
      'request',
      (request) => request.resourceType() === 'document' && asked.push(new URL(request.url()).pathname),
    );
    await page.goto(`/look-up#${code}`);
    await said(page, 'Tình trạng').waitFor();
    expect([asked, new URL(page.url()).pathname, new URL(page.url()).hash]).toEqual([
      ['/look-up'],
      '/tra-cuu',
      `#${code}`,
    ]);
  });

  it('From the receipt of a decision a way leads to the public page, which a stranger’s browser shows by its address', async () => {
    const head = await seated('HEAD', season.units.W, `/nominations/${id}`);
    await head.getByRole('button', { name: 'Quyết định' }).waitFor();
    await head.keyboard.press('a');
    await pick(head, head.getByRole('radio', { name: /Khen thưởng ở cấp mình/ }));
    await pick(head, head.getByRole('radio', { name: /Dừng ở cấp này/ }));
    await head.keyboard.press('Control+Enter');
    await enter(head, head.getByRole('status').getByRole('link', { name: 'Trang công khai' }));
    await head.waitForURL('**/c/*');
    await head.getByRole('img', { name: 'Mã QR dẫn tới trang này' }).waitFor();

    const stranger = await visitors.visit({ width: 360 });
    await stranger.goto(head.url());
    await stranger.getByText('Còn hiệu lực').waitFor();
    const terms = ['Được khen', 'Cơ quan khen thưởng', 'Quyết định số'];
    const facts = await Promise.all(terms.map((term) => said(stranger, term).textContent()));
    expect(facts).toEqual(['N. Đ. Hưởng (cá nhân)', 'Phường', expect.stringMatching(/^1, năm \d{4}$/)]);
    expect(await stranger.locator('body').textContent()).not.toContain('Nguyễn');
    expect(await stranger.context().cookies()).toEqual([]);
    await picture(stranger, 'certificate-of-a-stranger');
  });

  it('The nominator comes to the same page from the file; once the award is revoked it says so', async () => {
    const own = await seated('NOMINATOR', season.units.G, `/nominations/${id}`);
    const href = await own.getByRole('link', { name: 'Trang công khai' }).getAttribute('href');
    const revoke = { type: 'revoke', level: 'WARD', ground: 'FRAUD' };
    expect((await season.command(id, revoke, { role: 'HEAD', unitId: season.units.W })).status).toBe(200);
    const stranger = await visitors.visit();
    await stranger.goto('/c');
    await write(stranger, stranger.getByLabel('Mã trên giấy khen'), href?.split('/').at(-1) ?? '');
    await enter(stranger, stranger.getByRole('button', { name: 'Kiểm tra giấy khen' }));
    await stranger.getByText('Đã bị huỷ', { exact: true }).waitFor();
    await stranger.getByText('giấy khen không còn giá trị').waitFor();
  });

  it('Whoever mistypes the code is told that nobody has it, and may type it again', async () => {
    const page = await visitors.visit();
    await page.goto('/c/7KQ2-M9XD-44TB-W0ZC');
    await page.getByRole('heading', { level: 1, name: 'Không có giấy khen nào mang mã này' }).waitFor();
    expect(await page.getByLabel('Mã trên giấy khen').inputValue()).toBe('7KQ2-M9XD-44TB-W0ZC');
  });
});
