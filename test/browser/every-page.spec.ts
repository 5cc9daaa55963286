import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { faultsByAxe } from '../support/axe.ts';
import { type Looks, openBrowser, picture, UNCOUNTED, type Visitors } from '../support/browser.ts';

let stack: Stack;
let visitors: Visitors;
let season: SmallSeason;
let places: Record<string, { readonly path: string; readonly as: string | null }>;
let people: any[];
const ONLY_DECISIONS = { DISTRICT: ['decide'], CITY_POLICE: ['decide'] };

beforeAll(async () => {
  stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo', env: UNCOUNTED });
  const request = requestTo(stack.apiUrl);
  season = await smallSeason(request, { steps: { ...ONLY_DECISIONS, WARD: ['council', 'decide'] } });
  const { W, G } = season.units;
  const open = await season.submitted('Nguyễn Thị Hồng Nhung, người có tên rất dài để xem trang có vỡ không (bịa)');
  const decided = await season.submitted('Trần Văn Đạt (bịa)');
  await season.command(
    decided,
    { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' },
    { role: 'HEAD', unitId: W },
  );
  const met = await season.submitted('Lò Thị Mẩy (bịa)');
  for (const [body, role] of [
    [{ type: 'conveneCouncil', members: 2 }, 'SECRETARY'],
    [{ type: 'castBallot', seat: 1, vote: 'FOR', written: true }, 'MEMBER'],
    [{ type: 'castBallot', seat: 2, vote: 'FOR' }, 'MEMBER'],
    [{ type: 'closeCouncil' }, 'SECRETARY'],
  ] as const)
    await season.command(met, { level: 'WARD', ...body }, { role, unitId: W });
  const { id: draft } = await season.nominate('Lê Thị Ổn (bịa)');
  ({ items: people } = (await request('GET', `/v1/demo/people?seasonId=${season.id}`)).body);
  places = {
    'sign-in': { path: '/sign-in', as: null },
    drafts: { path: '/drafts', as: `NOMINATOR ${G}` },
    'new-draft': { path: '/drafts/new', as: `NOMINATOR ${G}` },
    draft: { path: `/drafts/${draft}`, as: `NOMINATOR ${G}` },
    'draft-being-written': { path: `/drafts/${draft}/write`, as: `NOMINATOR ${G}` },
    'draft-documents': { path: `/drafts/${draft}/documents`, as: `NOMINATOR ${G}` },
    letter: { path: '/drafts/letter', as: `NOMINATOR ${G}` },
    'own-nominations': { path: '/nominations', as: `NOMINATOR ${G}` },
    'own-case': { path: `/nominations/${open}`, as: `NOMINATOR ${G}` },
    slip: { path: `/nominations/${open}/slip`, as: `NOMINATOR ${G}` },
    inbox: { path: '/inbox', as: `HEAD ${W}` },
    'inbox-empty': { path: '/inbox?box=mine', as: `HEAD ${W}` },
    'case-open': { path: `/nominations/${open}`, as: `HEAD ${W}` },
    'case-decided': { path: `/nominations/${decided}`, as: `HEAD ${W}` },
    nominations: { path: '/nominations', as: `HEAD ${W}` },
    signing: { path: '/signing', as: `HEAD ${W}` },
    delegations: { path: '/delegations', as: `HEAD ${W}` },
    council: { path: '/council', as: `SECRETARY ${W}` },
    'council-minutes': { path: `/nominations/${met}/minutes`, as: `MEMBER ${W}` },
    'council-members': { path: '/council/members', as: `HEAD ${W}` },
    'council-members-of-any': { path: '/council/members', as: 'ADMIN' },
    trail: { path: `/nominations/${decided}/trail`, as: 'AUDITOR' },
    'as-of': { path: `/nominations/${decided}/as-of?at=3`, as: 'AUDITOR' },
    seasons: { path: '/seasons', as: 'AUDITOR' },
    season: { path: `/seasons/${season.id}`, as: 'AUDITOR' },
    'season-commendations': { path: `/seasons/${season.id}/commendations`, as: 'AUDITOR' },
    registers: { path: '/registers', as: 'AUDITOR' },
    register: { path: `/registers/${W}?register=COMMENDATION&year=${new Date().getFullYear()}`, as: 'AUDITOR' },
    'register-unknown': { path: `/registers/${W}`, as: 'AUDITOR' },
    'refused-attempts': { path: '/refused-attempts', as: 'AUDITOR' },
    'no-such-page': { path: '/nowhere', as: `HEAD ${W}` },
  };
  visitors = await openBrowser(stack.apiUrl);
}, 180_000);
afterAll(async () => {
  await visitors?.close();
  await stack?.stop();
});

const LOOKS: Required<Looks>[] = (['vi', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) => [360, 1280].map((width) => ({ language, theme, width }))),
);

async function sitDown(page: Page, as: string): Promise<void> {
  const [role, unitId] = as.split(' ');
  const person = people.find((one) => one.role === role && (one.unit?.id ?? undefined) === unitId);
  const answer = await page.request.post('/v1/demo/sign-in', { data: { personId: person.id } });
  expect(answer.status()).toBe(200);
}

/** The title came, and nothing is being asked for any more. */
async function shown(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText(/Đang tải…|Loading…/).first().waitFor({ state: 'detached' });
}

describe('Every page, in both languages and themes, narrow and wide', () => {
  for (const looks of LOOKS) {
    const { language, theme, width } = looks;
    it(`Has nothing that axe finds, and no sideways scroll: ${language}, ${theme}, ${width} px`, async () => {
      const faults: string[] = [];
      const page = await visitors.visit(looks);
      for (const [name, { path, as }] of Object.entries(places)) {
        await page.context().clearCookies();
        if (as) await sitDown(page, as);
        await shown(page, path);
        if (language === 'vi') await picture(page, `${name}-${width}-${theme}`);
        faults.push(...(await faultsByAxe(page)).map((fault) => `${name}: ${fault}`));
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overhang > 0) faults.push(`${name}: ${overhang} px to the side`);
      }
      expect(faults).toEqual([]);
    }, 240_000);
  }

  it('At 320 px, which is 400 % of zoom, no page scrolls sideways', async () => {
    const page = await visitors.visit({ width: 320 });
    const sideways: string[] = [];
    for (const [name, { path, as }] of Object.entries(places)) {
      await page.context().clearCookies();
      if (as) await sitDown(page, as);
      await shown(page, path);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overhang > 0) sideways.push(`${name}: ${overhang} px`);
    }
    expect(sideways).toEqual([]);
  }, 120_000);

  it('Nothing is asked of a stranger, nothing breaks the policy of the page, and axe does find a fault that is planted', async () => {
    const page = await visitors.visit();
    const [asked, broken]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    await sitDown(page, places['case-open']?.as as string);
    await shown(page, places['case-open']?.path as string);
    expect([new Set(asked), broken]).toEqual([new Set([stack.apiUrl]), []]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect([broken, await faultsByAxe(page)]).toEqual([[], []]);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.body.append(document.createElement('img')));
    expect((await faultsByAxe(page)).join()).toContain('image-alt');
  });
});
