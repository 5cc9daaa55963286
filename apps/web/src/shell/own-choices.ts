import { LANGUAGE_KEPT } from './language.tsx';

/** The language, and the theme under the key of the library that keeps it. */
const KEPT = [LANGUAGE_KEPT, 'mantine-color-scheme-value'];

/** Does something that clears what the browser keeps of a person; how the person wants pages to look on this device stays. */
export async function keepingOwnChoices<Result>(work: () => Promise<Result>): Promise<Result> {
  const kept = KEPT.map((key) => [key, localStorage.getItem(key)] as const);
  const result = await work();
  for (const [key, value] of kept) if (value !== null) localStorage.setItem(key, value);
  return result;
}
