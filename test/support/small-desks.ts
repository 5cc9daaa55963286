import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import type { Page } from 'playwright-core';
import { type Request, requestTo, type SmallSeason, smallSeason } from './api.ts';
import { openBrowser, UNCOUNTED, type Visitors } from './browser.ts';
import { enter } from './keyboard.ts';

/** A stack of its own with one small season, and a browser in front of it. */
export interface Desks {
  readonly stack: Stack;
  readonly visitors: Visitors;
  readonly season: SmallSeason;
  readonly request: Request;
  close(): Promise<void>;
}

export async function openDesks(rules: object = {}): Promise<Desks> {
  const home = throwAwayHome();
  const stack = await startStack({ home, throwAway: true, fsync: false, identity: 'demo', env: UNCOUNTED });
  const request = requestTo(stack.apiUrl);
  const season = await smallSeason(request, rules);
  const visitors = await openBrowser(stack.apiUrl);
  return {
    stack,
    visitors,
    season,
    request,
    async close() {
      await visitors.close();
      await stack.stop();
    },
  };
}

/** Those who sit at the desks of the small season, as the page of demo people names them. */
export const SEATS = {
  nominator: 'Vào: người đề nghị, Tổ dân phố',
  clerk: 'Vào: cán bộ tiếp nhận, Phường',
  head: 'Vào: thủ trưởng, Phường',
  deputy: 'Vào: cấp phó, Phường',
} as const;

/** Takes a seat by the keyboard. */
export async function sit(page: Page, seat: keyof typeof SEATS): Promise<Page> {
  await page.goto('/');
  await enter(page, page.getByRole('button', { name: SEATS[seat], exact: true }));
  await page.getByRole('button', { name: 'Đổi người' }).waitFor();
  return page;
}
