/** What pages cost on a processor that is four times as slow: `npm run bench:pages`, [figures](../../docs/performance.md). */
import { fillOffices, startStack, throwAwayHome } from '@laurel/cli';
import { openStore } from '@laurel/store';
import type { Page } from 'playwright-core';
import { requestTo, smallSeason } from '../support/api.ts';
import { openBrowser, UNCOUNTED } from '../support/browser.ts';
import { slowed, type Vitals, vitalsOf } from '../support/vitals.ts';
import { scrolledThrough } from './scroll-tasks.ts';

/** Only pages whose name begins so; `scroll` for the list alone. */
const ONLY = process.argv[2] ?? '';
const RUNS = 3;
const TASKS = 10_000;
/** One city with so many open tasks. */
const SIZE = { nominations: 2 * TASKS, districts: 1, wardsPerDistrict: 1, fullDesks: 1, mostOpen: TASKS };
const TARGETS: Vitals = { lcp: 2_000, inp: 200, cls: 0.05, scripts: 250 * 1024 };

interface Measured {
  readonly as: string | null;
  readonly path: string;
  /** What a person does there. */
  work(page: Page): Promise<void>;
}

const stack = await startStack({ home: throwAwayHome(), throwAway: true, identity: 'demo', env: UNCOUNTED });
const visitors = await openBrowser(stack.apiUrl);
const request = requestTo(stack.apiUrl);
try {
  const database = await openStore({ url: stack.databaseUrl, as: 'owner', poolSize: 1 });
  const filled = await fillOffices(database, SIZE);
  await database.destroy();
  const city = filled.units[0]?.id ?? '';
  const season = await smallSeason(request);
  const open = await season.submitted('Nguyễn Văn Đo (bịa)');
  const { id: draft } = await season.nominate('Trần Thị Đo (bịa)');
  const seats = new Map<string, string>();
  for (const seasonId of [filled.seasonId, season.id]) {
    const { body } = await request('GET', `/v1/demo/people?seasonId=${seasonId}`);
    for (const { id, role, unit } of body.items) seats.set(`${role} ${unit?.id}`, id);
  }
  const pages: { readonly [name: string]: Measured } = {
    'sign-in': { as: null, path: '/sign-in', work: (page) => pressed(page, 'Tab', 10) },
    drafts: { as: `NOMINATOR ${season.units.G}`, path: '/drafts', work: (page) => pressed(page, 'Tab', 10) },
    'draft, being written': {
      as: `NOMINATOR ${season.units.G}`,
      path: `/drafts/${draft}/write`,
      work: (page) => typed(page, 'Thành tích'),
    },
    'inbox, 10,000 tasks': {
      as: `HEAD ${city}`,
      path: '/inbox',
      async work(page) {
        await pressed(page, 'j', 20);
        await typed(page, 'Tìm theo tên');
      },
    },
    'case, being decided': {
      as: `HEAD ${season.units.W}`,
      path: `/nominations/${open}`,
      async work(page) {
        await page.getByRole('button', { name: 'Quyết định' }).click();
        for (const answer of ['Khen thưởng ở cấp mình', 'Dừng ở cấp này', 'Trình cấp trên', 'Không khen']) {
          await page.getByText(answer, { exact: true }).click();
        }
        await typed(page, 'Lý do');
      },
    },
    'find a file': { as: `HEAD ${season.units.W}`, path: '/nominations', work: (page) => typed(page, 'Tìm theo tên') },
  };

  const visit = async (as: string | null): Promise<Page> => {
    const page = await slowed(await visitors.visit());
    if (as) await page.request.post('/v1/demo/sign-in', { data: { personId: seats.get(as) } });
    return page;
  };
  print('page', ['LCP ms', 'INP ms', 'CLS', 'scripts KB']);
  for (const [name, { as, path, work }] of Object.entries(pages).filter(([key]) => key.startsWith(ONLY))) {
    const runs: Vitals[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await visit(as);
      await page.goto(path);
      await page.getByText(/Đang tải…/).waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle', { timeout: 2_000 }).catch(() => undefined);
      await work(page);
      runs.push(await vitalsOf(page));
      await page.context().close();
    }
    const { lcp, inp, cls, scripts } = medians(runs);
    print(name, [lcp.toFixed(0), inp.toFixed(0), cls.toFixed(3), (scripts / 1024).toFixed(0)]);
    if (lcp > TARGETS.lcp || inp > TARGETS.inp || cls > TARGETS.cls || scripts > TARGETS.scripts) process.exitCode = 1;
  }
  if (ONLY === '' || ONLY === 'scroll') {
    const page = await visit(`HEAD ${city}`);
    await page.goto('/inbox');
    for (const [what, figure] of Object.entries(await scrolledThrough(page, TASKS))) print(what, [String(figure)]);
  }
} finally {
  await visitors.close();
  await stack.stop();
}

async function pressed(page: Page, key: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++) await page.keyboard.press(key);
}

async function typed(page: Page, label: string): Promise<void> {
  await page.getByLabel(label).click();
  await page.keyboard.type(' Cứu người ở sông Hồng', { delay: 30 });
}

function medians(runs: readonly Vitals[]): Vitals {
  const of = (key: keyof Vitals) => runs.map((run) => run[key]).sort((one, other) => one - other)[RUNS >> 1] ?? 0;
  return { lcp: of('lcp'), inp: of('inp'), cls: of('cls'), scripts: of('scripts') };
}

function print(name: string, figures: readonly string[]): void {
  console.log(`| ${name} | ${figures.join(' | ')} |`);
}
