import type { Page } from 'playwright-core';

export interface InputMethod {
  /** Shows these letters as not yet meant, each in the place of the one before. */
  compose(...stages: readonly string[]): Promise<void>;
  /** They are meant so. */
  commit(text: string): Promise<void>;
}

/** An input method at the focus of a page, as Vietnamese is typed: letters stand there before they are meant. */
export async function inputMethod(page: Page): Promise<InputMethod> {
  const devtools = await page.context().newCDPSession(page);
  return {
    async compose(...stages) {
      for (const text of stages) {
        const { length } = text;
        await devtools.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
      }
    },
    async commit(text) {
      await devtools.send('Input.insertText', { text });
    },
  };
}
