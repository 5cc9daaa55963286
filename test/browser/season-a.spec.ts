import { readSeason } from '@laurel/cli';
import type { SeasonFileNomination } from '@laurel/contracts';
import type { LevelKey } from '@laurel/domain';
import { wordTexts } from '@laurel/messages';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { picture } from '../support/browser.ts';
import { answer, confirm, nomineeOn, openFirst } from '../support/deciding.ts';
import { type Demonstration, leave, openDemonstration, sitDown } from '../support/demonstration.ts';
import { choose, enter, write } from '../support/keyboard.ts';
import { openSeasonOf, shippedSeason } from '../support/season-files.ts';

/**
 * Every nomination and every decision of the file is made in the browser by whoever makes it. An administrator has no desk for
 * opening and ending a season: those two are asked of the API. No act of this season waits for a clock.
 */
const file = readSeason(shippedSeason('a-exclusive'));
const unit = (id: string | null) => file.units.find((one) => one.id === id)?.name as string;
const groups = Map.groupBy(file.nominations, ({ from }) => from as string);

let desks: Demonstration;
let seasonId: string;

beforeAll(async () => {
  desks = await openDemonstration();
  seasonId = await openSeasonOf(desks.request, file);
}, 180_000);
afterAll(() => desks?.close());

/** Writes, looks it over and hands it in. */
async function nominate(page: Page, nomination: SeasonFileNomination): Promise<void> {
  const { nominee, category, period, achievement, asks } = nomination;
  await enter(page, page.getByRole('link', { name: 'Bản thảo', exact: true }));
  await enter(page, page.getByRole('link', { name: 'Viết đề nghị mới' }));
  await write(page, page.getByLabel('Họ tên người hoặc tên tập thể'), nominee);
  await choose(page, page.getByLabel('Đề nghị cho'), heading('category', category));
  await choose(page, page.getByLabel('Giai đoạn'), period);
  await write(page, page.getByLabel('Thành tích'), achievement);
  await choose(page, page.getByLabel('Đề nghị cấp nào khen'), heading('level', asks));
  await enter(page, page.getByRole('button', { name: 'Lưu và xem lại' }));
  await enter(page, page.getByRole('button', { name: 'Nộp hồ sơ' }));
  await page.getByRole('heading', { level: 1, name: `Hồ sơ của ${nominee}` }).waitFor();
  await page.getByText('đang xét, ở phường').waitFor();
}

/** The head of a level answers every file that waits there, as the file of the season tells; each next one opens by Enter. */
async function decideAll(level: LevelKey, unitId: string): Promise<string[]> {
  const page = await sitDown(desks, 'HEAD', unit(unitId));
  const receipts: string[] = [];
  await openFirst(page);
  for (;;) {
    const nominee = await nomineeOn(page);
    const course = file.nominations.find((one) => one.nominee === nominee)?.course ?? [];
    await answer(page, course.find(({ at }) => at === level)?.with as never);
    receipts.push(await confirm(page));
    const next = page.getByRole('link', { name: /^Hồ sơ tiếp theo: / });
    await next.or(page.getByText('Không còn hồ sơ nào chờ xử lý.')).waitFor();
    if ((await next.count()) === 0) break;
    const name = ((await next.textContent()) ?? '').replace('Hồ sơ tiếp theo: ', '');
    await enter(page, next);
    await page.getByRole('heading', { level: 1, name: `Hồ sơ của ${name}`, exact: true }).waitFor();
  }
  await leave(page);
  return receipts;
}

const numbers = (receipts: string[]) => receipts.flatMap((said) => /Số quyết định: (\d+)/.exec(said)?.[1] ?? []);
const heading = (subject: 'level' | 'category', code: string) => {
  const words = wordTexts(subject, code).vi;
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
};

describe('Season A, played to its end by its people, in the browser and by keyboard alone', () => {
  it('Eight residential groups write their fourteen nominations, look them over and hand them in', async () => {
    for (const [group, nominations] of groups) {
      const page = await sitDown(desks, 'NOMINATOR', unit(group));
      for (const nomination of nominations) await nominate(page, nomination);
      await leave(page);
    }
    expect([groups.size, file.nominations.length]).toEqual([8, 14]);
  }, 240_000);

  it('The head of the ward answers all of them: five awards with the numbers 1 to 5, nine files go on', async () => {
    const receipts = await decideAll('WARD', 'QA');
    expect(receipts).toHaveLength(14);
    expect(numbers(receipts)).toEqual(['1', '2', '3', '4', '5']);
  }, 240_000);

  it('The head of the district commends seven of the nine and forwards two', async () => {
    const receipts = await decideAll('DISTRICT', 'TH');
    expect(receipts).toHaveLength(9);
    expect(numbers(receipts)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  }, 240_000);

  it('The head of the city police commends the two that came so far', async () => {
    const receipts = await decideAll('CITY_POLICE', 'HN-CA');
    expect(receipts).toHaveLength(2);
    expect(numbers(receipts)).toEqual(['1', '2']);
  });

  it('When the season has ended, the auditor reads the totals that the file expects', async () => {
    const ended = await desks.request('POST', `/v1/seasons/${seasonId}/end`, {}, { role: 'ADMIN' });
    expect(ended.status).toBeLessThan(300);
    const page = await sitDown(desks, 'AUDITOR', null);
    await enter(page, page.getByRole('link', { name: 'Đợt xét', exact: true }));
    await enter(page, page.getByRole('link', { name: file.title.vi }));
    const table = page.getByRole('table', { name: 'Kết quả khen thưởng' });
    await table.waitFor();
    await page.getByText('14 được khen thưởng').waitFor();
    await picture(page, 'season-a-totals');
    const rows = await table.locator('tbody tr').all();
    const read = await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
    expect(read).toEqual(
      (file.expect?.tally ?? []).map(({ level, category, granted, inForce, recipients }) => [
        heading('level', level),
        wordTexts('category', category).vi,
        ...[granted, inForce, recipients].map(String),
      ]),
    );
  });
});
