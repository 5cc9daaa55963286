import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { picture } from '../support/browser.ts';
import { type Desks, openDesks, sit } from '../support/small-desks.ts';
import { enter, pick, sendForm, tabTo, write } from '../support/keyboard.ts';

const REASON = 'Gương sáng, cả tổ đều biết';
const TYPED = 'Chưa đủ xác nhận của tổ dân phố';

let desks: Desks;

beforeAll(async () => {
  desks = await openDesks();
}, 180_000);
afterAll(() => desks?.close());

/** A case of this name, open at two desks of the ward; where `isDeaf` the second hears nothing of the first. */
async function atTwoDesks(name: string, isDeaf = false): Promise<[Page, Page, string]> {
  const id = await desks.season.submitted(name);
  const [first, second] = await Promise.all([visit('head'), visit('deputy', isDeaf)]);
  for (const page of [first, second]) {
    await enter(page, page.getByRole('link', { name }));
    await page.getByRole('button', { name: 'Quyết định' }).waitFor();
  }
  return [first, second, id];
}

async function visit(seat: 'head' | 'deputy' | 'nominator', isDeaf = false): Promise<Page> {
  const page = await desks.visitors.visit();
  if (isDeaf) await page.route('**/v1/live', (route) => route.abort());
  return sit(page, seat);
}

/** Opens the form of the decision and fills it in, without sending it. */
async function answered(page: Page, own: RegExp, reason: string): Promise<void> {
  await page.keyboard.press('a');
  await pick(page, page.getByRole('radio', { name: own }));
  await pick(page, page.getByRole('radio', { name: /Dừng ở cấp này/ }));
  await write(page, page.getByLabel('Lý do'), reason);
}

const decisions = async (id: string) => {
  const { body } = await desks.request('GET', `/v1/nominations/${id}/history`);
  return body.items.filter(({ kind }: { kind: string }) => kind === 'LevelDecided').length;
};

describe('Two who work on one thing, by keyboard alone', () => {
  it('Who is still typing is told by itself who was first and what with, and keeps every letter', async () => {
    const [first, second, id] = await atTwoDesks('Lê Văn Đua (bịa)');
    await answered(second, /Không khen/, TYPED);
    await answered(first, /Khen thưởng ở cấp mình/, REASON);
    await first.keyboard.press('Control+Enter');
    await first.getByText(/Số quyết định: \d+;/).waitFor();
    const told = second.getByRole('alert').filter({ hasText: 'Người khác đã xử lý trước' });
    await told.getByText(/^Thủ trưởng: .+, lúc \d{2}:\d{2} \d{2}\/\d{2}\/\d{4}\.$/).waitFor();
    expect(await second.getByLabel('Lý do').inputValue()).toBe(TYPED);
    await picture(second, 'overtaken-while-typing');
    await second.keyboard.press('Control+Enter');
    await second
      .getByRole('alert')
      .getByText(/thủ trưởng/)
      .waitFor();
    expect(await second.getByLabel('Lý do').inputValue()).toBe(TYPED);
    expect(await decisions(id)).toBe(1);
  });

  it('NOT_AT_THIS_LEVEL, CASE_CLOSED: who sends without having been told reads who was first in the refusal, and keeps every letter', async () => {
    const [first, second, id] = await atTwoDesks('Trần Thị Chậm (bịa)', true);
    await answered(second, /Không khen/, TYPED);
    await answered(first, /Khen thưởng ở cấp mình/, REASON);
    await first.keyboard.press('Control+Enter');
    await first.getByText(/Số quyết định: \d+;/).waitFor();
    expect(await second.getByText('Người khác đã xử lý trước').count()).toBe(0);
    await second.keyboard.press('Control+Enter');
    const refused = second.getByRole('alert').filter({ hasText: 'Có điều cần sửa' });
    await refused.getByText(/thủ trưởng/).waitFor();
    await picture(second, 'refused-because-another-was-first');
    expect(await second.getByLabel('Lý do').inputValue()).toBe(TYPED);
    expect(await decisions(id)).toBe(1);
  });

  it('A case page and an inbox that are open say by themselves what another did', async () => {
    const name = 'Phạm Thị Thấy (bịa)';
    const watching = await visit('deputy');
    await watching.getByRole('heading', { level: 1, name: 'Việc cần xử lý' }).waitFor();
    expect(await watching.getByRole('link', { name }).count()).toBe(0);
    const [first, second] = await atTwoDesks(name);
    await watching.getByRole('link', { name }).waitFor();
    await watching.getByText(/Của đơn vị \(1\)/).waitFor();
    await first.keyboard.press('c');
    await sendForm(first);
    await second.getByText(/^Thủ trưởng đang giữ hồ sơ từ/).waitFor();
    await watching.getByRole('row').filter({ hasText: name }).getByText('thủ trưởng').waitFor();
    await answered(first, /Khen thưởng ở cấp mình/, REASON);
    await first.keyboard.press('Control+Enter');
    await second.getByText(/Quyết định số \d+/).waitFor();
    await watching.getByText('Không có việc nào ở đây.').waitFor();
  });

  it('DRAFT_STALE: two who write one draft: the second is told in which field the first differs, and says which one stands', async () => {
    const { id } = await desks.season.nominate('Hoàng Văn Nháp (bịa)');
    const [first, second] = await Promise.all([visit('nominator'), visit('nominator')]);
    for (const page of [first, second]) {
      await enter(page, page.getByRole('link', { name: 'Hoàng Văn Nháp (bịa)' }));
      await enter(page, page.getByRole('link', { name: 'Sửa', exact: true }));
      await page.getByLabel('Thành tích').waitFor();
    }
    await write(first, first.getByLabel('Thành tích'), 'Cứu người ở sông');
    await first.getByText('Đã lưu.').waitFor();
    await write(second, second.getByLabel('Thành tích'), 'Cứu người ở hồ');
    const told = second.getByRole('alert').filter({ hasText: 'Có người vừa sửa bản thảo này' });
    await told.getByText('Thành tích: «Cứu người ở sông»').waitFor();
    expect(await second.getByLabel('Thành tích').inputValue()).toBe('Cứu người ở hồ');
    await tabTo(second, told.getByRole('button', { name: 'Giữ bản của tôi' }));
    await second.keyboard.press('Enter');
    await second.getByText('Đã lưu.').waitFor();
    const { body } = await desks.request('GET', `/v1/drafts/${id}`, undefined, {
      role: 'NOMINATOR',
      unitId: desks.season.units.G,
    });
    expect(body.achievement).toBe('Cứu người ở hồ');
  });
});
