import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { smallSeason } from '../support/api.ts';
import { faultsByAxe } from '../support/axe.ts';
import { openBrowser, picture, UNCOUNTED, type Visitors } from '../support/browser.ts';
import { enter, tabTo, write } from '../support/keyboard.ts';
import { firstAdmin, PASSWORD, withHeaders } from '../support/people.ts';

let stack: Stack;
let visitors: Visitors;
let admin: Page;

beforeAll(async () => {
  stack = await startStack({
    home: throwAwayHome(),
    throwAway: true,
    fsync: false,
    identity: 'accounts',
    env: UNCOUNTED,
  });
  await smallSeason((await firstAdmin(stack)).request);
  visitors = await openBrowser(stack.apiUrl);
  admin = await visitors.visit();
  await admin.request.post('/v1/sign-in', {
    data: { login: 'quantri', password: PASSWORD },
    headers: { Origin: stack.apiUrl },
  });
}, 180_000);
afterAll(async () => {
  await visitors?.close();
  await stack?.stop();
});

const SYSTEM = 'Một cửa (bịa)';
const button = (name: string | RegExp) =>
  admin.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const heading = (name: string) => admin.getByRole('heading', { level: 1, name }).waitFor();
const confirm = () => enter(admin, button('Xác nhận'));
const told = (words: string) => admin.getByRole('alert').getByRole('link', { name: words }).waitFor();
const tick = async (label: string) => {
  await tabTo(admin, admin.getByLabel(label));
  await admin.keyboard.press('Space');
};

/** How the API answers whoever has this token. */
async function answeredTo(token: string): Promise<number> {
  const asking = withHeaders(stack.apiUrl, { Authorization: `Bearer ${token}` });
  return (await asking('GET', '/v1/nominations')).status;
}

describe('By keyboard alone, the systems that ask by tokens and those that are told', () => {
  let token: string;

  it('A system is registered, gets a token that is shown once, and an office, and is then answered', async () => {
    await admin.goto('/');
    await enter(admin, admin.getByRole('link', { name: 'Hệ thống khác' }));
    await enter(admin, button('Thêm hệ thống'));
    await write(admin, admin.getByLabel('Tên hệ thống'), SYSTEM);
    await confirm();
    await enter(admin, admin.getByRole('link', { name: 'Mở trang của hệ thống này' }));
    await heading(SYSTEM);
    await enter(admin, button('Cấp mã truy cập'));
    await write(admin, admin.getByLabel('Số ngày có hiệu lực'), '0');
    await confirm();
    await told('Hãy chọn ít nhất một việc');
    await told('Số ngày có hiệu lực: hãy ghi một số từ 1 đến 365');
    expect(await faultsByAxe(admin)).toEqual([]);
    await tick('Đọc hồ sơ');
    await write(admin, admin.getByLabel('Số ngày có hiệu lực'), '30');
    await confirm();
    token = await admin.getByLabel('Mã truy cập mới').inputValue();
    await picture(admin, 'token-told-once');
    await enter(admin, button('Giao nhiệm vụ'));
    await tabTo(admin, admin.getByLabel('Đơn vị', { exact: true }));
    await admin.keyboard.press('ArrowDown');
    await write(admin, admin.getByLabel('Văn bản'), 'QĐ 7/QĐ-UBND (bịa)');
    await confirm();
    await admin.getByText('Đã giao nhiệm vụ.').waitFor();
    expect(await answeredTo(token)).toBe(200);
  });

  it('A token is rotated without a gap, and whoever has a revoked one is refused', async () => {
    await enter(admin, button(/^Đổi mã kết thúc bằng/));
    await confirm();
    const rotated = await admin.getByLabel('Mã truy cập mới').inputValue();
    expect(rotated).not.toBe(token);
    expect([await answeredTo(token), await answeredTo(rotated)]).toEqual([200, 200]);
    await enter(admin, button(`Thu hồi mã kết thúc bằng ${token.slice(-6)}`));
    await confirm();
    await admin.getByText('Đã thu hồi mã truy cập.').waitFor();
    expect([await answeredTo(token), await answeredTo(rotated)]).toEqual([401, 200]);
  });

  it('An address is added with a secret that is told once, is stopped, and sends again', async () => {
    await enter(admin, admin.getByRole('link', { name: 'Địa chỉ nhận tin' }));
    await enter(admin, button('Thêm địa chỉ'));
    await confirm();
    await told('Hãy điền: Tên');
    await write(admin, admin.getByLabel('Tên', { exact: true }), SYSTEM);
    await write(admin, admin.getByLabel('Địa chỉ', { exact: true }), 'https://desk.example/laurel');
    await confirm();
    expect(await admin.getByLabel('Khoá ký tin').inputValue()).toMatch(/^whsec_/);
    await enter(admin, admin.getByRole('link', { name: SYSTEM }));
    await heading(SYSTEM);
    await enter(admin, button('Ngừng gửi'));
    await confirm();
    await admin.getByText('Quản trị viên đã ngừng').waitFor();
    await enter(admin, button('Gửi tiếp'));
    await confirm();
    await admin.getByText('Đang gửi', { exact: true }).waitFor();
    expect(await faultsByAxe(admin)).toEqual([]);
  });
});
