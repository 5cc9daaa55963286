import { calendarDayOf, isoDay } from '@laurel/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { smallSeason } from '../support/api.ts';
import { picture } from '../support/browser.ts';
import { answer, confirm, openFirst } from '../support/deciding.ts';
import { type Demonstration, openDemonstration, sitDown } from '../support/demonstration.ts';
import { choose, enter, write, writeDay } from '../support/keyboard.ts';

const NOMINEE = 'Trần Thị Thu Hà (bịa)';
const TUQ = 'TUQ. (thừa uỷ quyền)';
const NO_PAPER = /^Ký với tư cách TUQ\. .* cần văn bản giao quyền đang có hiệu lực, nhưng chưa ghi nhận văn bản nào/;
/** As offices here sign: for the head by assignment, and by delegation with a paper alone. */
const SIGNS = { capacities: { HEAD: ['HEAD'], DEPUTY: ['KT', 'TUQ'] }, needsDelegation: ['TUQ'] };
const today = isoDay(calendarDayOf(Date.now()));

let desks: Demonstration;
let deputy: Page;

beforeAll(async () => {
  desks = await openDemonstration();
  const season = await smallSeason(desks.request, { signing: { WARD: SIGNS } });
  await season.submitted(NOMINEE);
}, 180_000);
afterAll(() => desks?.close());

describe('By keyboard alone, a deputy signs by a delegation of the head', () => {
  it('Without a paper the deputy may sign for the head, and reads why not by delegation', async () => {
    deputy = await sitDown(desks, 'DEPUTY', 'Phường');
    await openFirst(deputy);
    await answer(deputy, { ownAward: 'COMMEND', onward: 'STOP' });
    const capacity = deputy.getByLabel('Ký với tư cách');
    expect(await capacity.locator('option').allTextContents()).toEqual(['KT. (ký thay)']);
    await deputy.getByText(NO_PAPER).waitFor();
    await picture(deputy, 'capacity-without-a-paper');
  });

  it('The head records the paper: who may sign, in which capacity, for what and until when', async () => {
    const head = await sitDown(desks, 'HEAD', 'Phường');
    await enter(head, head.getByRole('link', { name: 'Uỷ quyền', exact: true }));
    await head.getByText('Chưa có văn bản nào.').waitFor();
    await enter(head, head.getByRole('button', { name: 'Ghi văn bản mới' }));
    await choose(head, head.getByLabel('Người được giao'), 'Cấp phó');
    await choose(head, head.getByLabel('Ký với tư cách'), TUQ);
    await write(head, head.getByRole('textbox', { name: 'Văn bản', exact: true }), 'UQ 7/UQ-UBND (dữ liệu bịa)');
    await write(head, head.getByLabel('Phạm vi'), 'Quyết định tặng giấy khen');
    await writeDay(head, head.getByLabel('Đến hết ngày'), today);
    await enter(head, head.getByRole('button', { name: 'Xác nhận' }));
    await head.getByText('Đã ghi văn bản.').waitFor();
    const paper = head.getByRole('table', { name: 'Văn bản đã ghi' }).locator('tbody tr');
    const [what, who, , state] = await paper.locator('td').allTextContents();
    expect([what, who, state]).toEqual([
      'UQ 7/UQ-UBND (dữ liệu bịa)Quyết định tặng giấy khen',
      `Cấp phó${TUQ}`,
      'đang có hiệu lực',
    ]);
    await picture(head, 'delegation-in-force');
  });

  it('Now the deputy signs by delegation, and the receipt says so beside the number', async () => {
    await deputy.reload();
    await answer(deputy, { ownAward: 'COMMEND', onward: 'STOP' });
    await choose(deputy, deputy.getByLabel('Ký với tư cách'), TUQ);
    expect(await confirm(deputy)).toMatch(/Số quyết định: 1; vào sổ số 1\.$/);
    await deputy.getByText(`Ký với tư cách: ${TUQ}`).waitFor();
    await picture(deputy, 'receipt-of-a-deputy');
  });

  it('The trail tells the auditor who decided, at which unit and in which capacity', async () => {
    const auditor = await sitDown(desks, 'AUDITOR', null);
    await enter(auditor, auditor.getByRole('link', { name: NOMINEE }));
    await enter(auditor, auditor.getByRole('link', { name: 'Toàn bộ vết của hồ sơ' }));
    const entry = auditor.getByRole('listitem').filter({ hasText: 'khen thưởng ở cấp mình, dừng ở cấp này' });
    const who = 'cấp phó, Phường (Người bịa để trình diễn: cấp phó, Phường)';
    await entry.getByText(`${who}, tư cách ký: ${TUQ}`).waitFor();
    await picture(auditor, 'trail-of-a-deputy');
  });
});
