import { type DuplicateWarning, WARNINGS_MAX } from '@laurel/contracts';
import { possibleDuplicates, type Transaction } from '@laurel/store';

/** What a clerk should look at beside this nomination. It is read each time and kept nowhere. */
export async function warningsFor(
  tx: Transaction,
  nominationId: string,
  personId: string | undefined,
): Promise<DuplicateWarning[]> {
  const others = await possibleDuplicates(tx, nominationId, WARNINGS_MAX, personId);
  return others.map((other) => ({ code: 'POSSIBLE_DUPLICATE', ...other, awards: [...other.awards] }));
}
