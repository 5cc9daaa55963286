import type { SeasonEndStart } from '@laurel/contracts';
import { lapseWhatIsOpen } from './open-cases.ts';

/** The end of a season without dates: what is still open lapses. */
export async function seasonEnd(start: SeasonEndStart): Promise<void> {
  return lapseWhatIsOpen(start);
}
