import type { Locator, Page } from 'playwright-core';

/** A rule set in words has ninety stops, since each of its values leads to its law; a page with more than this has lost its way. */
const STOPS_MAX = 120;

/** Goes by Tab, as somebody without a mouse does, until the focus is there. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  for (let stops = 0; stops < STOPS_MAX; stops++) {
    if (await isFocused(place)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way by Tab to ${place}.`);
}

/** Goes there and presses Enter. */
export async function enter(page: Page, place: Locator): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press('Enter');
}

/** Goes there and types; what stood there is replaced. */
export async function write(page: Page, place: Locator, text: string): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Goes to the group of a choice by Tab, and picks by Space or the arrows. */
export async function pick(page: Page, choice: Locator): Promise<void> {
  await choice.waitFor();
  const group = choice.locator('xpath=ancestor::*[@role="radiogroup"]');
  for (
    let stops = 0;
    stops < STOPS_MAX && !(await group.evaluate((one) => one.contains(document.activeElement)));
    stops++
  ) {
    await page.keyboard.press('Tab');
  }
  for (let steps = 0; steps < STOPS_MAX; steps++) {
    if (await isFocused(choice)) {
      await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No way by the arrows to ${choice}.`);
}

/** Goes to a list of choices and walks it by the arrows to these words. */
export async function choose(page: Page, list: Locator, words: string): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.press('Home');
  for (let steps = 0; steps < STOPS_MAX; steps++) {
    if ((await list.locator('option:checked').textContent()) === words) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No choice «${words}» in ${list}.`);
}

/** Goes to a field for a day and types it in the order that the browser shows: the day first, or the month. */
export async function writeDay(page: Page, field: Locator, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  await tabTo(page, field);
  for (const digits of [day + month + year, month + day + year]) {
    for (const _ of ['year', 'month', 'day']) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(digits);
    if ((await field.inputValue()) === iso) return;
  }
  throw new Error(`${iso} could not be typed in ${field}.`);
}

const isFocused = (place: Locator) => place.evaluate((one) => one === document.activeElement);

/** Sends the form that was just opened: it is waited for, as a person does who looks before pressing two keys. */
export async function sendForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).first().waitFor();
  await page.keyboard.press('Control+Enter');
}
