import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faultsByAxe } from '../support/axe.ts';
import { picture } from '../support/browser.ts';
import { confirm } from '../support/deciding.ts';
import { sitDown } from '../support/demonstration.ts';
import { enter, pick, write } from '../support/keyboard.ts';
import { type Desks, openDesks } from '../support/small-desks.ts';

const NOMINEE = 'Lê Thị Mai (bịa)';
const PLACE = 'Ngày hội toàn dân (dữ liệu bịa)';
const FINDING = 'Kết luận số 7 (dữ liệu bịa): bản khai không đúng';
const REVOKE = 'Huỷ quyết định khen thưởng';
const NAMED = /^Huỷ giấy khen của Lê Thị Mai \(bịa\): quyết định số 1, Quận ký ngày \d{2}\/\d{2}\/\d{4}$/;

let desks: Desks;
let id: string;

beforeAll(async () => {
  desks = await openDesks({ issuePolicy: 'INTERIM_SUPERSEDED' });
  id = await commendedTwice(NOMINEE);
}, 180_000);
afterAll(() => desks?.close());

async function commendedTwice(name: string): Promise<string> {
  const { season } = desks;
  const submitted = await season.submitted(name, { asks: 'DISTRICT' });
  for (const [level, onward, unitId] of [
    ['WARD', 'FORWARD', season.units.W],
    ['DISTRICT', 'STOP', season.units.D],
  ] as const) {
    const body = { type: 'decide', level, ownAward: 'COMMEND', onward };
    expect((await season.command(submitted, body, { role: 'HEAD', unitId })).status).toBe(200);
  }
  return submitted;
}

/** Finds the file by the list of an office, and opens it. */
async function openFile(page: Page, list = 'Tìm hồ sơ', name = NOMINEE): Promise<void> {
  await enter(page, page.getByRole('link', { name: list, exact: true }));
  await enter(page, page.getByRole('link', { name }));
  await page.getByRole('heading', { level: 1, name: `Hồ sơ của ${name}` }).waitFor();
}

async function revocations(): Promise<number> {
  const { body } = await desks.request('GET', `/v1/nominations/${id}/history`);
  return body.items.filter(({ kind }: { kind: string }) => kind === 'CommendationRevoked').length;
}

const of = (page: Page, level: 'phường' | 'quận') =>
  page.getByRole('listitem').filter({ hasText: new RegExp(`Quyết định số \\d+, ${level}`) });
const action = (page: Page, name: string) => of(page, 'quận').getByRole('button', { name, exact: true });

describe('By keyboard alone, what follows an award', () => {
  let clerk: Page;

  it('NO_COMMENDATION_IN_FORCE: beside a superseded commendation the clerk reads why nothing can be done with it', async () => {
    clerk = await sitDown(desks, 'CLERK', 'Quận');
    await openFile(clerk);
    const superseded = of(clerk, 'phường');
    await superseded.getByText('Đã được thay thế').waitFor();
    expect(await superseded.getByRole('button').count()).toBe(0);
    await enter(clerk, superseded.getByText('Việc không làm được lúc này (3), và vì sao'));
    await superseded.getByText('không có khen thưởng nào của cấp phường đang có hiệu lực').waitFor();
    await picture(clerk, 'commendations-of-a-clerk');
  });

  it('ALREADY_PRESENTED: it hands the other one over, where it says, and not a second time', async () => {
    await enter(clerk, action(clerk, 'Trao tặng'));
    await write(clerk, clerk.getByLabel('Nơi trao'), PLACE);
    await confirm(clerk);
    await of(clerk, 'quận').getByText('Đã trao lúc').waitFor();
    await clerk.getByText(`Nơi trao: ${PLACE}`).waitFor();
    expect(await action(clerk, 'Trao tặng').count()).toBe(0);
    await enter(clerk, of(clerk, 'quận').getByText('Việc không làm được lúc này (1), và vì sao'));
    await clerk.getByText('Khen thưởng này đã được trao lúc').waitFor();
  });

  it('It exchanges a certificate on which the name was misprinted: the decision stays, and one more was made out', async () => {
    await enter(clerk, action(clerk, 'Cấp đổi giấy khen'));
    expect(await clerk.getByLabel('Vì sao cấp đổi').locator('option:checked').textContent()).toBe('In sai tên');
    await confirm(clerk);
    await of(clerk, 'quận').getByText('đã làm 2 bản giấy khen').waitFor();
    await clerk.getByText('Cấp đổi giấy khen (in sai tên)').waitFor();
    await picture(clerk, 'certificate-exchanged');
  });

  it('The head revokes it: whose, which number and which day stand there, ground and reason are asked for, and one key sends nothing', async () => {
    const head = await sitDown(desks, 'HEAD', 'Quận');
    await openFile(head);
    await enter(head, action(head, REVOKE));
    await head.getByText(NAMED).waitFor();
    await head.keyboard.press('Control+Enter');
    const missing = head.getByRole('alert').getByRole('link');
    await missing.first().waitFor();
    expect(await missing.allTextContents()).toEqual(['Hãy chọn căn cứ để huỷ', 'Hãy điền: Lý do']);
    expect(await faultsByAxe(head)).toEqual([]);
    await write(head, head.getByLabel('Lý do'), FINDING);
    await head.keyboard.press('Shift+Tab');
    await pick(head, head.getByRole('radio', { name: 'Gian dối trong kê khai' }));
    await head.keyboard.press('Enter');
    await picture(head, 'revocation-before-it-is-confirmed');
    expect([await revocations(), await head.getByRole('button', { name: 'Xác nhận' }).isEnabled()]).toEqual([0, true]);
    await confirm(head);
    await of(head, 'quận').getByText('Đã bị huỷ').waitFor();
    await head.getByText(`Lý do: ${FINDING}`).waitFor();
    expect(await revocations()).toBe(1);
  });

  it('Whoever scans the codes reads that the one was superseded and the other revoked', async () => {
    for (const [level, told] of [
      ['phường', 'Đã được thay thế'],
      ['quận', 'Đã bị huỷ'],
    ] as const) {
      const href = await of(clerk, level).getByRole('link', { name: 'Trang công khai' }).getAttribute('href');
      const stranger = await desks.visitors.visit({ width: 360 });
      await stranger.goto(href ?? '');
      await stranger.getByText(told, { exact: true }).waitFor();
    }
  });

  it('The group asks for reconsideration: a draft begins, from which a way leads back to the case', async () => {
    const group = await sitDown(desks, 'NOMINATOR', 'Tổ dân phố');
    const ask = group.getByRole('button', { name: 'Đề nghị xem xét lại' });
    await openFile(group, 'Hồ sơ của tổ');
    await enter(group, ask);
    await write(group, group.getByLabel('Lý do'), 'Có giấy tờ mới (dữ liệu bịa)');
    await confirm(group);
    await enter(group, group.getByRole('link', { name: 'Mở bản thảo vừa lập' }));
    await group.getByRole('heading', { level: 1, name: `Đề nghị khen ${NOMINEE}` }).waitFor();
    await picture(group, 'draft-that-reconsiders');
    expect(await group.getByRole('button', { name: 'Bỏ bản thảo' }).count()).toBe(0);
    await enter(group, group.getByRole('link', { name: 'Hồ sơ đã kết thúc' }));
    await enter(group, ask);
    await group.getByText('Hồ sơ này đã được đề nghị xem xét lại').waitFor();
    await group.getByRole('link', { name: 'Hồ sơ xem xét lại thứ 1' }).waitFor();
  });

  it('Who is still typing is told by itself that another handed it over, and keeps every letter', async () => {
    const name = 'Đỗ Văn Trao (bịa)';
    const other = await commendedTwice(name);
    await openFile(clerk, 'Tìm hồ sơ', name);
    await enter(clerk, action(clerk, 'Trao tặng'));
    await write(clerk, clerk.getByLabel('Nơi trao'), PLACE);
    const as = { role: 'CLERK', unitId: desks.season.units.D } as const;
    await desks.season.command(other, { type: 'present', level: 'DISTRICT' }, as);
    await clerk.getByRole('alert').filter({ hasText: 'Người khác đã xử lý trước' }).waitFor();
    expect(await clerk.getByLabel('Nơi trao').inputValue()).toBe(PLACE);
  });
});
