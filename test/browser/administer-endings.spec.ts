import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { faultsByAxe } from '../support/axe.ts';
import { openBrowser, picture, UNCOUNTED, type Visitors } from '../support/browser.ts';
import { enter, tabTo, write } from '../support/keyboard.ts';

let stack: Stack;
let visitors: Visitors;
let request: Request;
let season: SmallSeason;
let admin: Page;
let caseId: string;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo', env: UNCOUNTED });
  request = requestTo(stack.apiUrl);
  season = await smallSeason(request);
  caseId = await season.submitted('Trần Văn Đạt (bịa)');
  visitors = await openBrowser(stack.apiUrl);
  admin = await visitors.visit();
}, 180_000);
afterAll(async () => {
  await visitors?.close();
  await stack?.stop();
});

const NAME = 'Lê Thị Ổn (bịa)';

const button = (name: string) => admin.getByRole('button', { name, exact: true });
const heading = (name: string) => admin.getByRole('heading', { level: 1, name }).waitFor();
const confirm = () => enter(admin, button('Xác nhận'));
const told = (words: string) => admin.getByRole('alert').getByRole('link', { name: words }).waitFor();
const tick = async (label: string) => {
  await tabTo(admin, admin.getByLabel(label));
  await admin.keyboard.press('Space');
};

async function registered(name: string): Promise<string> {
  return (await request('POST', '/v1/people', { name }, { role: 'ADMIN' })).body.id;
}

describe('By keyboard alone, what an administrator ends and cannot take back', () => {
  it('The administrator of a demonstration begins at the list of people, where nothing is refused behind the page', async () => {
    const refused: string[] = [];
    admin.on('response', (answer) => answer.status() === 403 && refused.push(answer.url()));
    await admin.goto('/');
    await enter(admin, button('Vào: quản trị viên, Cả hệ thống'));
    await heading('Người dùng');
    await admin.getByText(/^\d+ người\.$/).waitFor();
    expect(refused).toEqual([]);
  });

  it('An account is disabled by a form that asks whether it was meant, and then offers no invitation and no office', async () => {
    await admin.goto(`/people/${await registered(NAME)}`);
    await enter(admin, button('Khoá tài khoản'));
    await confirm();
    await told('Hãy đánh dấu ô xác nhận');
    await tick('Tôi hiểu là không mở lại được');
    await confirm();
    await admin.getByText('Đã khoá tài khoản.').waitFor();
    await admin.getByText(/Đã khoá ngày/).waitFor();
    for (const gone of ['Mời đặt mật khẩu', 'Giao nhiệm vụ', 'Khoá tài khoản']) {
      expect(await button(gone).count()).toBe(0);
    }
  });

  it('A person is erased after a page that says what goes and what stays, by a paper that does not name the person', async () => {
    const id = await registered(NAME);
    await admin.goto(`/people/${id}`);
    await enter(admin, admin.getByRole('link', { name: 'Xoá dữ liệu cá nhân…' }));
    await heading(`Xoá dữ liệu của ${NAME}`);
    await admin.getByText('sổ cái: không mục nào bị sửa, và vẫn kiểm tra được').waitFor();
    await admin.getByText(/Chưa nối người được đề nghị nào với người này/).waitFor();
    await enter(admin, button('Đã đọc, tiếp tục xoá'));
    await write(admin, admin.getByLabel('Văn bản yêu cầu'), `Đơn của ${NAME}`);
    await confirm();
    await told('Không nêu tên người đó trong dòng này: nó còn lại');
    await told('Hãy đánh dấu ô xác nhận');
    expect(await faultsByAxe(admin)).toEqual([]);
    await picture(admin, 'erasing-with-errors');
    await write(admin, admin.getByLabel('Văn bản yêu cầu'), 'Đơn số 5 ngày 01/11/2026');
    await tick('Tôi hiểu là không lấy lại được');
    await confirm();
    await admin.getByText('Đã xoá dữ liệu của 0 người được đề nghị, trong 0 hồ sơ, với 0 tài liệu.').waitFor();
    const { body } = await request('GET', `/v1/people/${id}`);
    expect(body).toMatchObject({ name: '', login: null, disabledAt: expect.any(String) });
  });

  it('A unit is succeeded by another on a ground: its open file goes over, its new office finds it in the inbox, and it is shown as abolished', async () => {
    const { W, W2 } = season.units;
    await admin.goto('/units');
    await write(admin, admin.getByLabel('Tìm theo tên hoặc mã'), 'phuong');
    await enter(admin, admin.getByRole('link', { name: 'Phường', exact: true }));
    await heading('Phường');
    await enter(admin, button('Giải thể và chỉ định đơn vị kế thừa'));
    await admin.getByText('1 hồ sơ đang xét, mỗi hồ sơ bằng một mục ghi sổ riêng.').waitFor();
    await confirm();
    await told('Hãy chọn đơn vị kế thừa');
    expect(await faultsByAxe(admin)).toEqual([]);
    await picture(admin, 'successor-with-errors');
    const choice = admin.getByLabel('Đơn vị kế thừa');
    await tabTo(admin, choice);
    for (let n = 0; n < 10 && (await choice.inputValue()) !== W2; n++) await admin.keyboard.press('ArrowDown');
    await write(admin, admin.getByLabel('Căn cứ'), 'Nghị quyết 15 (bịa)');
    await confirm();
    await admin.getByText('Không còn hồ sơ đang xét nào ở đơn vị này.').waitFor();
    await admin.getByRole('link', { name: 'Phường kế thừa' }).waitFor();
    const { body: moved } = await request('GET', `/v1/units/${W}`);
    expect(moved).toMatchObject({ successorId: W2, openCases: 0 });
    const { body: tasks } = await request('GET', `/v1/units/${W2}/tasks`, undefined, { role: 'HEAD', unitId: W2 });
    expect(tasks.items.map(({ nominationId }: { nominationId: string }) => nominationId)).toEqual([caseId]);
    const head = await visitors.visit();
    await head.goto('/');
    await enter(head, head.getByRole('button', { name: 'Vào: thủ trưởng, Phường kế thừa', exact: true }));
    await enter(head, head.getByRole('link', { name: 'Trần Văn Đạt (bịa)' }));
    await head.getByRole('button', { name: 'Quyết định', exact: true }).waitFor();
    await enter(admin, admin.getByRole('link', { name: 'Về danh sách đơn vị' }));
    await admin.getByRole('cell', { name: /giải thể ngày .*; kế thừa: Phường kế thừa/ }).waitFor();
  });
});
