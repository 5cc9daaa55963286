import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Acting, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { openBrowser, picture, UNCOUNTED, type Visitors } from '../support/browser.ts';
import { enter, pick, sendForm, write } from '../support/keyboard.ts';

const HOW = { isSecret: true, allowsWrittenBallots: true, recusalShrinksBase: true, tie: 'FAILS' };
const SECRET = { quorum: { num: 2, den: 3 }, threshold: { percent: 50, isStrict: true }, base: 'ALL_MEMBERS', ...HOW };
const RULES = {
  steps: { WARD: ['council', 'decide'], DISTRICT: ['decide'], CITY_POLICE: ['decide'] },
  councils: { WARD: SECRET },
};
const NOMINEE = 'Lò Thị Mẩy (bịa)';

let stack: Stack;
let visitors: Visitors;
let season: SmallSeason;
let id: string;
let member: Acting;

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo', env: UNCOUNTED });
  season = await smallSeason(requestTo(stack.apiUrl), RULES);
  const unitId = season.units.W;
  member = { role: 'MEMBER', unitId };
  id = await season.submitted(NOMINEE);
  const asked = [
    [
      { type: 'conveneCouncil', level: 'WARD', members: 4 },
      { role: 'SECRETARY', unitId },
    ],
    [{ type: 'castBallot', level: 'WARD', seat: 2, vote: 'FOR' }, member],
    [{ type: 'castBallot', level: 'WARD', seat: 3, vote: 'FOR', written: true }, member],
  ] as const;
  for (const [body, as] of asked) {
    const answer = await season.command(id, body, as);
    if (answer.status !== 200) throw new Error(`Not recorded: ${JSON.stringify(answer.body)}`);
  }
  visitors = await openBrowser(stack.apiUrl);
}, 180_000);
afterAll(async () => {
  await visitors?.close();
  await stack?.stop();
});

const seat = async (page: Page, name: string) => {
  await page.goto('/');
  await enter(page, page.getByRole('button', { name, exact: true }));
  await page.getByRole('button', { name: 'Đổi người' }).waitFor();
};
const agendaOf = async (page: Page) => {
  await enter(page, page.getByRole('link', { name: 'Hội đồng', exact: true }));
  await page.getByRole('heading', { level: 1, name: 'Chương trình họp của hội đồng' }).waitFor();
};

describe('The desk of a council, by keyboard alone', () => {
  it('A member reads in the agenda which ballots are in and which seats are missing, and casts the own one', async () => {
    const page = await visitors.visit();
    await seat(page, 'Vào: uỷ viên hội đồng, Phường');
    await agendaOf(page);
    const row = page.getByRole('row', { name: NOMINEE });
    await row.getByText('1 tại phiên họp, 1 bằng văn bản').waitFor();
    await row.getByText('Chưa bỏ: 2 (ghế 1, 4)').waitFor();
    expect(await row.textContent()).not.toMatch(/tán thành/);
    await picture(page, 'council-agenda');
    await enter(page, row.getByRole('link', { name: 'Chờ phiếu của bạn' }));
    await enter(page, page.getByRole('button', { name: 'Bỏ phiếu', exact: true }));
    await pick(page, page.getByRole('radio', { name: 'Tán thành', exact: true }));
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã ghi vào sổ').waitFor();
    await agendaOf(page);
    await page.getByRole('row', { name: NOMINEE }).getByText('Chưa bỏ: 1 (ghế 4)').waitFor();
  });

  it('The secretary closes the meeting from the agenda, and prints minutes with every figure and no name to a vote', async () => {
    const page = await visitors.visit();
    await seat(page, 'Vào: thư ký, Phường');
    await agendaOf(page);
    await enter(page, page.getByRole('row', { name: NOMINEE }).getByRole('link', { name: 'Kết thúc phiên họp' }));
    await enter(page, page.getByRole('button', { name: 'Kết thúc phiên họp' }));
    await sendForm(page);
    await page.getByText('Đã ghi vào sổ').waitFor();
    await agendaOf(page);
    const met = page.getByRole('table', { name: 'Đã họp' });
    await enter(page, met.getByRole('link', { name: 'Biên bản' }));
    const paper = page.getByRole('article');
    await paper.getByText('Kết luận: hội đồng thông qua đề nghị khen thưởng.').waitFor();
    const words = (await paper.textContent()) ?? '';
    expect(words).toContain('Có 3 phiếu trên 4 uỷ viên, cần ít nhất 3 phiếu: đủ số phiếu để kết luận.');
    expect(words).toContain('Trong đó 1 phiếu bằng văn bản. Không có phiếu: 1. Không tham gia bỏ phiếu: 0.');
    expect(words).toContain('Tỷ lệ tán thành: 3/4; quy tắc cần trên 50%.');
    expect(await paper.getByRole('columnheader').allTextContents()).toEqual(['Ghế', 'Tham gia']);
    await picture(page, 'council-minutes');
    const isPrinted = page.evaluate(
      () => new Promise((resolve) => window.addEventListener('beforeprint', () => resolve(true), { once: true })),
    );
    await enter(page, page.getByRole('button', { name: 'In biên bản' }));
    expect(await isPrinted).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await paper.isVisible()).toBe(true);
  });

  it('Who holds two offices is told of a ballot of somebody else, by the office that acts', async () => {
    const request = requestTo(stack.apiUrl);
    const { W, W2 } = season.units;
    const other = await season.submitted('Ma A Páo (bịa)');
    const convened = { type: 'conveneCouncil', level: 'WARD', members: 3 };
    await season.command(other, convened, { role: 'SECRETARY', unitId: W });
    const { items } = (await request('GET', `/v1/demo/people?seasonId=${season.id}`)).body;
    const { id: personId } = items.find((one: any) => one.role === 'MEMBER' && one.unit.id === W);
    const second = { role: 'CLERK', unitId: W2, fromOn: '2026-01-01', basis: 'Quyết định số 6/QĐ-UBND (bịa)' };
    const assigned = await request('POST', `/v1/people/${personId}/memberships`, second, { role: 'ADMIN' });
    expect(assigned.status).toBe(201);
    const page = await visitors.visit();
    await page.goto('/');
    await page.request.post('/v1/demo/sign-in', { data: { personId } });
    const stream = page.waitForResponse((answer) => answer.url().endsWith('/v1/live') && answer.status() === 200);
    await page.goto('/');
    await page.getByLabel('Đang làm việc với tư cách').selectOption({ label: 'uỷ viên hội đồng, Phường' });
    expect(await (await stream).request().headerValue('laurel-office')).not.toBeNull();
    await agendaOf(page);
    const row = page.getByRole('row', { name: 'Ma A Páo (bịa)' });
    await row.getByText('Chưa bỏ: 3 (ghế 1, 2, 3)').waitFor();
    await season.command(other, { type: 'castBallot', level: 'WARD', seat: 2, vote: 'FOR' }, member);
    await row.getByText('Chưa bỏ: 2 (ghế 1, 3)').waitFor();
  });

  it('The head appoints a member on a paper, is told what is missing first, and the unit has one member in term', async () => {
    const page = await visitors.visit();
    await seat(page, 'Vào: thủ trưởng, Phường');
    await agendaOf(page);
    await enter(page, page.getByRole('link', { name: 'Uỷ viên hội đồng' }));
    await enter(page, page.getByRole('button', { name: 'Cử uỷ viên' }));
    await enter(page, page.getByRole('button', { name: 'Xác nhận' }));
    const missing = page.getByRole('alert').getByRole('link');
    await missing.first().waitFor();
    expect(await missing.allTextContents()).toEqual(['Hãy điền: Họ tên', 'Hãy điền: Văn bản cử']);
    await enter(page, missing.first());
    await page.keyboard.press('ArrowDown');
    await write(page, page.getByLabel('Văn bản cử'), 'Quyết định số 5/QĐ-UBND (bịa)');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đang trong nhiệm kỳ: 1 uỷ viên.').waitFor();
    await page.getByRole('row', { name: /Người bịa để trình diễn: uỷ viên hội đồng.*đang trong nhiệm kỳ/ }).waitFor();
    await picture(page, 'council-members');
  });
});
