import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@laurel/platform';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core';

/** Where every picture of a run is kept; each run overwrites them. */
const PICTURES = join(projectRoot, 'test', 'browser', 'pictures');
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** A page of a busy machine still comes; what does not come is missing. */
const PATIENCE_MS = 30_000;

/** A test opens more pages in a minute than a person does in an hour. */
export const UNCOUNTED = { LAUREL_RATE_LIMITS: 'off' };

export interface Looks {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'vi' | 'en';
  /** A phone in the hand: fingers, and no mouse. */
  readonly isPhone?: boolean;
}

export interface Visitors {
  /** A person of their own at a browser of their own: no cookie of another visitor is there. */
  visit(looks?: Looks): Promise<Page>;
  close(): Promise<void>;
}

/** A real Chromium: the one of CHROME_PATH, else an installed one, else the one that comes with npm. */
export async function openBrowser(baseURL: string): Promise<Visitors> {
  const own = process.env['CHROME_PATH'] ?? INSTALLED.find((path) => existsSync(path));
  const browser: Browser = await driver.launch({
    executablePath: own ?? (await chromium.executablePath()),
    // The arguments that come with the package are for one visitor: theirs would share a cookie.
    args: ['--no-sandbox'],
  });
  return {
    async visit({ width = 1280, theme = 'light', language = 'vi', isPhone = false } = {}) {
      const options: BrowserContextOptions = {
        baseURL,
        viewport: { width, height: 800 },
        colorScheme: theme,
        locale: 'vi-VN',
        reducedMotion: 'reduce',
        hasTouch: isPhone,
        isMobile: isPhone,
      };
      const context = await browser.newContext(options);
      context.setDefaultTimeout(PATIENCE_MS);
      await context.addInitScript((first) => {
        if (localStorage.getItem('laurel.language') === null) localStorage.setItem('laurel.language', first);
      }, language);
      return context.newPage();
    },
    close: () => browser.close(),
  };
}

/** Keeps a picture of the whole page under this name. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}
