import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { smallSeason } from '../support/api.ts';
import { faultsByAxe } from '../support/axe.ts';
import { openBrowser, picture, UNCOUNTED, type Visitors } from '../support/browser.ts';
import { enter, tabTo, write } from '../support/keyboard.ts';
import { PASSWORD, signedIn } from '../support/people.ts';

let stack: Stack;
let visitors: Visitors;
let admin: Page;
let person: Page;

beforeAll(async () => {
  stack = await startStack({
    home: throwAwayHome(),
    throwAway: true,
    fsync: false,
    identity: 'accounts',
    env: UNCOUNTED,
  });
  visitors = await openBrowser(stack.apiUrl);
  admin = await visitors.visit();
  person = await visitors.visit();
}, 180_000);
afterAll(async () => {
  await visitors?.close();
  await stack?.stop();
});

const NAME = 'Đặng Thị Huệ (bịa)';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const confirm = (page: Page) => enter(page, button(page, 'Xác nhận'));

/** From the link of an invitation to the first page behind the sign-in. */
async function signUp(page: Page, link: string, login: string): Promise<void> {
  await page.goto(link);
  await write(page, page.getByLabel('Tên đăng nhập'), login);
  await write(page, page.getByLabel('Mật khẩu', { exact: true }), PASSWORD);
  await enter(page, button(page, 'Đặt mật khẩu'));
  await enter(page, page.getByRole('link', { name: 'Đăng nhập' }));
  await write(page, page.getByLabel('Tên đăng nhập'), login);
  await write(page, page.getByLabel('Mật khẩu', { exact: true }), PASSWORD);
  await enter(page, button(page, 'Đăng nhập'));
}

async function openPerson(): Promise<void> {
  await enter(admin, admin.getByRole('link', { name: 'Người dùng', exact: true }));
  await write(admin, admin.getByLabel('Tìm theo tên hoặc tên đăng nhập'), 'dang thi hue');
  await admin.getByText('1 người.').waitFor();
  await enter(admin, admin.getByRole('link', { name: NAME }));
  await heading(admin, NAME);
}

describe('By keyboard alone, from a first start to people who hold offices', () => {
  it('Whom the console invited chooses login and password, signs in, and is at the list of people', async () => {
    await signUp(admin, `/invitation#${stack.firstToken}`, 'quantri');
    await heading(admin, 'Người dùng');
    await admin.getByText('quantri', { exact: true }).waitFor();
    await smallSeason((await signedIn(stack.apiUrl, 'quantri')).request);
  });

  it('A person is registered and invited: the link is shown once, says until when it holds, and is copied by a button', async () => {
    await enter(admin, button(admin, 'Thêm người'));
    await confirm(admin);
    await admin.getByRole('alert').getByRole('link', { name: 'Hãy điền: Họ và tên' }).waitFor();
    await write(admin, admin.getByLabel('Họ và tên'), `${NAME}\u202e`);
    await confirm(admin);
    const wrong = await admin
      .getByRole('alert')
      .getByRole('link', { name: /^Họ và tên: có ký tự/ })
      .textContent();
    expect(await admin.locator('#name-error').textContent()).toBe(wrong);
    await write(admin, admin.getByLabel('Họ và tên'), NAME);
    await confirm(admin);
    await enter(admin, admin.getByRole('link', { name: 'Mở trang của người này để mời và giao nhiệm vụ' }));
    await heading(admin, NAME);
    await enter(admin, button(admin, 'Mời đặt mật khẩu'));
    await confirm(admin);
    await admin.getByText(/Dùng được một lần, đến \d\d:\d\d \d\d\/\d\d\/\d{4}/).waitFor();
    await admin.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await enter(admin, button(admin, 'Chép'));
    await admin.getByText('Đã chép.').waitFor();
    await picture(admin, 'invitation-link');
    expect(await faultsByAxe(admin)).toEqual([]);
    const link = await admin.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await admin.getByLabel('Liên kết mời').inputValue());
    await signUp(person, link, 'dang.hue');
    await person.getByText('Bạn chưa giữ nhiệm vụ nào. Hãy hỏi quản trị viên.').waitFor();
    await admin.reload();
    await heading(admin, NAME);
    expect(await admin.getByLabel('Liên kết mời').count()).toBe(0);
  });

  it('An office is given: a role at a unit, from a day on, by a paper; nobody holds one twice', async () => {
    await openPerson();
    const give = async () => {
      await enter(admin, button(admin, 'Giao nhiệm vụ'));
      await tabTo(admin, admin.getByLabel('Đơn vị', { exact: true }).filter({ hasText: 'Tổ dân phố' }));
      await admin.keyboard.press('ArrowDown');
      await write(admin, admin.getByLabel('Từ ngày'), '01012020');
      await write(admin, admin.getByLabel('Văn bản'), 'QĐ 12/QĐ-UBND (bịa)');
      await confirm(admin);
    };
    await give();
    await admin.getByText('Đã giao nhiệm vụ.').waitFor();
    await admin.getByRole('cell', { name: 'Người đề nghị, Tổ dân phố', exact: true }).waitFor();
    await give();
    await admin.getByRole('alert').getByText('Người này đã giữ nhiệm vụ đó trong thời gian ấy').waitFor();
    expect(await faultsByAxe(admin)).toEqual([]);
    await enter(admin, button(admin, 'Thôi'));
    await person.goto('/');
    await person.getByRole('link', { name: 'Viết đề nghị mới' }).waitFor();
  });

  it('A nominator who opens the list of people is told that it is not theirs, and nothing of it is asked for', async () => {
    const asked: string[] = [];
    person.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await person.goto('/people');
    await heading(person, 'Trang này không dành cho bạn');
    await person.getByText('Chỉ quản trị viên dùng trang này.').waitFor();
    expect(asked.filter((path) => path.startsWith('/v1/people'))).toEqual([]);
    expect(await person.getByRole('link', { name: 'Người dùng' }).count()).toBe(0);
  });

  it('An office is ended on a day within its term, and the person is no nominator any more', async () => {
    await enter(admin, button(admin, 'Kết thúc nhiệm vụ: người đề nghị, Tổ dân phố'));
    await write(admin, admin.getByLabel('Đến hết ngày'), '01012019');
    await confirm(admin);
    await enter(admin, admin.getByRole('alert').getByRole('link', { name: 'Ngày hết không được trước ngày đầu' }));
    await write(admin, admin.getByLabel('Đến hết ngày'), '01012021');
    await confirm(admin);
    await admin.getByText('Đã ghi ngày kết thúc nhiệm vụ.').waitFor();
    await admin.getByRole('cell', { name: /01\/01\/2020 đến hết 01\/01\/2021/ }).waitFor();
    await person.goto('/');
    await person.getByText('Bạn chưa giữ nhiệm vụ nào. Hãy hỏi quản trị viên.').waitFor();
  });

  it('Who comes from the list of units to the members of a council finds the same units to choose from', async () => {
    await enter(admin, admin.getByRole('link', { name: 'Đơn vị', exact: true }));
    await admin.getByRole('link', { name: 'Phường', exact: true }).waitFor();
    await enter(admin, admin.getByRole('link', { name: 'Uỷ viên hội đồng', exact: true }));
    await heading(admin, 'Uỷ viên hội đồng');
    await admin.getByRole('option', { name: 'Phường', exact: true }).waitFor({ state: 'attached' });
  });
});
