import { readFileSync } from 'node:fs';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { openBrowser, picture, UNCOUNTED, type Visitors } from '../support/browser.ts';
import { sha256Of, uploadsBy } from '../support/documents.ts';
import { enter, tabTo, write } from '../support/keyboard.ts';
import { png } from '../support/papers.ts';

let stack: Stack;
let visitors: Visitors;
let season: SmallSeason;
let id: string;

const NOMINEE = 'Nguyễn Thị Lụa (bịa)';
const PHOTO = png(3, 3);
const DECLARED = { kind: 'photo', fileName: 'Ảnh hiện trường.png', mediaType: 'image/png' };

/** Commended by the ward with number 2, forwarded, and given no award by the district. */
beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo', env: UNCOUNTED });
  const request = requestTo(stack.apiUrl);
  season = await smallSeason(request, { issuePolicy: 'CUMULATIVE' });
  const { W, D, G } = season.units;
  const head = { role: 'HEAD', unitId: W } as const;
  const commend = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };
  await season.command(await season.submitted('Phạm Văn Đức (bịa)'), commend, head);
  ({ id } = await season.nominate(NOMINEE));
  const nominator = { role: 'NOMINATOR', unitId: G } as const;
  const kept = await uploadsBy(stack.apiUrl, request, nominator).whole(id, PHOTO, DECLARED);
  if (kept.status !== 200) throw new Error(JSON.stringify(kept.body));
  await season.command(id, { type: 'submit' }, nominator);
  await season.command(id, { ...commend, onward: 'FORWARD' }, head);
  const declined = { type: 'decide', level: 'DISTRICT', ownAward: 'NO_AWARD', onward: 'STOP' };
  await season.command(id, declined, { role: 'HEAD', unitId: D });
  visitors = await openBrowser(stack.apiUrl);
}, 180_000);
afterAll(async () => {
  await visitors?.close();
  await stack?.stop();
});

async function atTheDesk(): Promise<Page> {
  const page = await visitors.visit();
  await page.goto('/');
  await enter(page, page.getByRole('button', { name: /^Vào: kiểm tra viên/ }));
  await page.getByRole('heading', { level: 1, name: 'Tìm hồ sơ' }).waitFor();
  return page;
}

/** As the case page says where the file stands. */
const standing = (page: Page) => page.locator('dt:text-is("Tình trạng") + dd').first();

describe('By keyboard alone, an auditor', () => {
  it('Finds a case by the number of its decision, and no address tells the number', async () => {
    const page = await atTheDesk();
    await write(page, page.getByLabel('Số', { exact: true }), `2/${new Date().getFullYear()}`);
    await page.getByRole('link', { name: 'Phạm Văn Đức (bịa)' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: NOMINEE }).waitFor();
    await picture(page, 'auditor-finds-by-number');
    expect(new URL(page.url()).search).toBe('');
    await enter(page, page.getByRole('link', { name: NOMINEE }));
    await page.getByRole('heading', { level: 1, name: `Hồ sơ của ${NOMINEE}` }).waitFor();
    await enter(page, page.getByRole('link', { name: 'Toàn bộ vết của hồ sơ' }));
    await page.getByRole('heading', { level: 1, name: `Vết của hồ sơ: ${NOMINEE}` }).waitFor();
  });

  it('Reads its trail: the time at each desk, the decision of the ward, and the file by its hash', async () => {
    const page = await atTheDesk();
    await page.goto(`/nominations/${id}/trail`);
    const desks = page.getByRole('table', { name: 'Thời gian ở từng nơi' }).getByRole('row');
    await desks.filter({ hasText: 'Quận' }).waitFor();
    expect(await desks.count()).toBe(3);
    const file = page
      .getByRole('table', { name: 'Tài liệu theo mã băm' })
      .getByRole('row')
      .filter({ hasText: 'SHA-256' });
    expect(await file.textContent()).toContain(sha256Of(PHOTO));
    expect(await file.textContent()).toContain('người đề nghị, Tổ dân phố');
    expect(await file.textContent()).toContain('Nộp hồ sơ');
    await picture(page, 'trail-with-files');
  });

  it('Moves the moment between two acts, and sees the case as it was', async () => {
    const page = await atTheDesk();
    await page.goto(`/nominations/${id}/trail`);
    await enter(page, page.getByRole('link', { name: 'Hồ sơ tại một thời điểm đã qua' }));
    const slider = page.getByRole('slider', { name: 'Thời điểm' });
    await tabTo(page, slider);
    expect(await standing(page).textContent()).toBe('được khen thưởng');
    await page.keyboard.press('Home');
    expect(await standing(page).textContent()).not.toContain('được khen thưởng');
    const { body } = await requestTo(stack.apiUrl)('GET', `/v1/nominations/${id}/history`);
    const kinds: string[] = body.items.map(({ kind }: any) => kind);
    const between = kinds.lastIndexOf('LevelOpened') + 1;
    for (let at = 1; at < between; at++) await page.keyboard.press('ArrowRight');
    await page
      .getByRole('status')
      .or(page.locator('output'))
      .filter({ hasText: `Mục ${between} trong ${kinds.length}` })
      .waitFor();
    expect(await standing(page).textContent()).toBe('đang xét, ở quận');
    await page.waitForURL(`**/as-of?at=${between}`);
    await picture(page, 'case-between-two-acts');
  });

  it('Saves the trail as it stands, entry by entry, as the ledger has it', async () => {
    const page = await atTheDesk();
    await page.goto(`/nominations/${id}/trail`);
    const saved = page.waitForEvent('download');
    await enter(page, page.getByRole('button', { name: 'Tải nguyên văn (JSON)' }));
    const file = await saved;
    expect(file.suggestedFilename()).toBe(`trail-${id}.json`);
    const { entries } = JSON.parse(readFileSync(await file.path(), 'utf8'));
    const { body } = await requestTo(stack.apiUrl)('GET', `/v1/nominations/${id}/history`);
    expect(entries).toEqual(body.items.map((entry: object) => ({ caseId: id, ...entry })));
  });
});
