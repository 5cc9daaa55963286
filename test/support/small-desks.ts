import type { Page } from 'playwright-core';
import { type SmallSeason, smallSeason } from './api.ts';
import { type Demonstration, openDemonstration } from './demonstration.ts';
import { enter } from './keyboard.ts';

/** A demonstration with one small season. */
export interface Desks extends Demonstration {
  readonly season: SmallSeason;
}

export async function openDesks(rules: object = {}): Promise<Desks> {
  const demonstration = await openDemonstration();
  return { ...demonstration, season: await smallSeason(demonstration.request, rules) };
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
