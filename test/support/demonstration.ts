import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import type { Role } from '@laurel/domain';
import { wordTexts } from '@laurel/messages';
import type { Page } from 'playwright-core';
import { type Request, requestTo } from './api.ts';
import { openBrowser, UNCOUNTED, type Visitors } from './browser.ts';
import { enter } from './keyboard.ts';

/** The product as a demonstration, and a browser in front of it. */
export interface Demonstration {
  readonly stack: Stack;
  /** What is done by no desk: beginnings, and time. */
  readonly request: Request;
  readonly visitors: Visitors;
  close(): Promise<void>;
}

export async function openDemonstration(): Promise<Demonstration> {
  const stack = await startStack({
    home: throwAwayHome(),
    throwAway: true,
    fsync: false,
    identity: 'demo',
    env: UNCOUNTED,
  });
  const visitors = await openBrowser(stack.apiUrl);
  return {
    stack,
    request: requestTo(stack.apiUrl),
    visitors,
    async close() {
      await visitors.close();
      await stack.stop();
    },
  };
}

/** An invented person comes to a browser of their own and takes their seat by keyboard. */
export async function sitDown({ visitors }: Demonstration, role: Role, unit: string | null): Promise<Page> {
  const page = await visitors.visit();
  await page.goto('/');
  const name = `Vào: ${wordTexts('role', role).vi}, ${unit ?? 'Cả hệ thống'}`;
  await enter(page, page.getByRole('button', { name, exact: true }));
  await page.getByRole('button', { name: 'Đổi người' }).waitFor();
  return page;
}

/** They go home: their browser holds nothing open any more. */
export async function leave(page: Page): Promise<void> {
  await page.context().close();
}
