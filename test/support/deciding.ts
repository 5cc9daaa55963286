import { wordTexts } from '@laurel/messages';
import type { Page } from 'playwright-core';
import { pick, sendForm } from './keyboard.ts';

/** The two answers of a level. */
export interface TwoAnswers {
  readonly ownAward: string;
  readonly onward: string;
}

/** Opens the first file of the inbox by j and Enter. */
export async function openFirst(page: Page): Promise<void> {
  await page.locator('[data-task]').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
}

/** Whose file is open. */
export async function nomineeOn(page: Page): Promise<string> {
  const title = await page.getByRole('heading', { level: 1, name: /^Hồ sơ của / }).textContent();
  return (title ?? '').slice('Hồ sơ của '.length);
}

/** Picks both answers in the form that the key a opens; nothing is sent. */
export async function answer(page: Page, { ownAward, onward }: TwoAnswers): Promise<void> {
  await page.getByRole('button', { name: 'Quyết định' }).waitFor();
  await page.keyboard.press('a');
  await pick(page, page.getByRole('radio', { name: starting(wordTexts('ownAward', ownAward).vi) }));
  await pick(page, page.getByRole('radio', { name: starting(wordTexts('onward', onward).vi) }));
}

/** Confirms by Ctrl and Enter, and reads the new receipt; that of an earlier step may still be there. */
export async function confirm(page: Page): Promise<string> {
  const receipt = page.getByText(/^Đã ghi vào sổ, mục/);
  const [earlier] = await receipt.allTextContents();
  await sendForm(page);
  const fresh = earlier ? receipt.filter({ hasNotText: earlier }) : receipt;
  return (await fresh.textContent()) ?? '';
}

const starting = (words: string) => new RegExp(`^${words}`, 'i');
