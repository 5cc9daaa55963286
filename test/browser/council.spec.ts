import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type SmallSeason, smallSeason } from '../support/api.ts';
import { openBrowser, picture, UNCOUNTED, type Visitors } from '../support/browser.ts';
import { answer, confirm } from '../support/deciding.ts';
import { enter, pick, sendForm, tabTo, write } from '../support/keyboard.ts';
import { firstAdmin, hired, PASSWORD, type TestPerson } from '../support/people.ts';

const NOMINEE = 'Phạm Văn Lộc (bịa)';
const NOT_HELD = /^Hội đồng cấp phường chưa họp xong nên chưa được khen hoặc bảo lưu mức khen\./;
const RESULT =
  'thông qua: 2 tán thành, 0 không tán thành, 0 phiếu trắng, trên 3 uỷ viên, 1 phiếu bằng văn bản, 1 người không tham gia';

let stack: Stack;
let visitors: Visitors;
let head: Page;
let secretary: Page;

beforeAll(async () => {
  const home = throwAwayHome();
  stack = await startStack({ home, throwAway: true, fsync: false, identity: 'accounts', env: UNCOUNTED });
  visitors = await openBrowser(stack.apiUrl);
  const admin = await firstAdmin(stack);
  const season = await smallSeason(admin.request, {}, 'hanoi-2022');
  const ward = (role: 'HEAD' | 'CLERK' | 'SECRETARY' | 'MEMBER', login: string) =>
    hired(stack.apiUrl, admin, login, { role, unitId: season.units.W });
  await ward('HEAD', 'truong');
  await ward('SECRETARY', 'thu.ky');
  for (const n of [1, 2, 3]) await appointed(admin, season, await ward('MEMBER', `uy.vien.${n}`), n);
  const nominator = await hired(stack.apiUrl, admin, 'to.truong', { role: 'NOMINATOR', unitId: season.units.G });
  await appraised(season, nominator, await ward('CLERK', 'van.thu'));
}, 180_000);
afterAll(async () => {
  await visitors?.close();
  await stack?.stop();
});

/** Who was appointed earlier sits before the others. */
async function appointed(admin: TestPerson, { units }: SmallSeason, { id: personId }: TestPerson, n: number) {
  const paper = { fromOn: `2024-01-0${n}`, basis: 'Quyết định số 5/QĐ-UBND (dữ liệu bịa)' };
  const { status } = await admin.request('POST', '/v1/council-members', { unitId: units.W, personId, ...paper });
  if (status !== 201) throw new Error(`Member ${n} was not appointed: ${status}`);
}

/** A case that waits for the council of the ward. */
async function appraised({ id: seasonId, units }: SmallSeason, nominator: TestPerson, clerk: TestPerson) {
  const facts = { category: 'INDIVIDUAL', period: '2022', achievement: 'Giữ gìn an ninh trật tự', asks: 'WARD' };
  const draft = { seasonId, fromUnitId: units.G, nominee: NOMINEE, ...facts };
  const { body } = await nominator.request('POST', '/v1/nominations', draft);
  const at = `/v1/nominations/${body.id}/commands`;
  await nominator.request('POST', at, { type: 'submit' });
  await clerk.request('POST', at, { type: 'receive', level: 'WARD' });
  await clerk.request('POST', at, { type: 'appraise', level: 'WARD', eligible: true });
}

/** Signs in by password, and opens the file from the list. */
async function openedBy(login: string): Promise<Page> {
  const page = await visitors.visit();
  await page.goto('/');
  await write(page, page.getByLabel('Tên đăng nhập'), login);
  await write(page, page.getByLabel('Mật khẩu', { exact: true }), PASSWORD);
  await page.keyboard.press('Enter');
  await enter(page, page.getByRole('link', { name: NOMINEE }).first());
  await page.getByRole('heading', { level: 1, name: `Hồ sơ của ${NOMINEE}` }).waitFor();
  return page;
}

const open = (page: Page, step: string) => enter(page, page.getByRole('button', { name: step, exact: true }));
const council = (page: Page) => page.locator('dt', { hasText: /^Hội đồng$/ }).locator('xpath=following-sibling::dd[1]');

describe('By keyboard alone, a council votes on a file, and the head decides with its result', () => {
  it('Before the council the head may not commend, and reads so before anything is sent', async () => {
    head = await openedBy('truong');
    await enter(head, head.locator('summary', { hasText: 'Vì sao chưa làm được các việc khác' }));
    await head.locator('dt', { hasText: 'Khen thưởng ở cấp mình' }).waitFor();
    await answer(head, { ownAward: 'COMMEND', onward: 'STOP' });
    await head.getByText('Quy tắc không cho phép').waitFor();
    await head.getByText(NOT_HELD).waitFor();
    await picture(head, 'decision-without-the-council');
    await open(head, 'Thôi');
  });

  it('The secretary convenes the members in term; with one ballot there is no quorum, and the meeting does not close', async () => {
    secretary = await openedBy('thu.ky');
    await open(secretary, 'Triệu tập hội đồng');
    await secretary.getByText('Hội đồng của đơn vị có 3 uỷ viên đang trong nhiệm kỳ').waitFor();
    await confirm(secretary);
    const member = await openedBy('uy.vien.1');
    await open(member, 'Bỏ phiếu');
    await member.getByText('Ghế của bạn: 1').waitFor();
    await pick(member, member.getByRole('radio', { name: 'Tán thành', exact: true }));
    await picture(member, 'ballot-in-the-meeting');
    await confirm(member);
    await member.getByText('Bạn đã bỏ phiếu (ghế 1).').waitFor();
    for (const step of ['Bỏ phiếu', 'Không tham gia bỏ phiếu']) {
      expect(await member.getByRole('button', { name: step, exact: true }).count()).toBe(0);
    }
    await picture(member, 'ballot-that-was-cast');
    await secretary.getByText('đang họp: 1/3 phiếu').waitFor();
    await enter(secretary, secretary.locator('summary', { hasText: 'Vì sao chưa làm được các việc khác' }));
    await secretary.getByText(/^Chưa kết thúc phiên họp được vì mới có 1 trên 3 thành viên bỏ phiếu/).waitFor();
  });

  it('A member who is absent votes in writing, and one with an interest stays out and says why', async () => {
    const absent = await openedBy('uy.vien.2');
    await open(absent, 'Bỏ phiếu');
    await pick(absent, absent.getByRole('radio', { name: 'Tán thành', exact: true }));
    await tabTo(absent, absent.getByRole('checkbox', { name: 'Bỏ phiếu bằng văn bản (vắng mặt)' }));
    await absent.keyboard.press('Space');
    await picture(absent, 'ballot-in-writing');
    await confirm(absent);
    const partial = await openedBy('uy.vien.3');
    await open(partial, 'Không tham gia bỏ phiếu');
    await sendForm(partial);
    await partial.getByRole('alert').getByRole('link', { name: 'Hãy điền: Lý do' }).waitFor();
    await write(partial, partial.getByLabel('Lý do'), 'Người được đề nghị là người thân');
    await confirm(partial);
    await partial.getByText('Bạn không tham gia bỏ phiếu về hồ sơ này (ghế 3).').waitFor();
    await picture(partial, 'recusal');
  });

  it('The secretary closes the meeting, and the result stands on the page: how many for, in writing and out of the vote', async () => {
    await secretary.getByText('đang họp: 2/3 phiếu, 1 người không tham gia').waitFor();
    await open(secretary, 'Kết thúc phiên họp');
    await confirm(secretary);
    await council(secretary).filter({ hasText: RESULT }).waitFor();
    await picture(secretary, 'result-of-a-council');
  });

  it('The open page of the head shows the result by itself; now commending is possible and gives the award its number', async () => {
    await council(head).filter({ hasText: RESULT }).waitFor();
    await answer(head, { ownAward: 'COMMEND', onward: 'STOP' });
    await head.getByText('Sẽ được ghi sổ').waitFor();
    expect(await confirm(head)).toMatch(/Số quyết định: 1; vào sổ số 1\.$/);
    await picture(head, 'decision-with-the-council');
  });
});
