import type { Acts } from '@laurel/contracts';
import type { NominationId } from '@laurel/domain';
import { openCases, reader, type Store } from '@laurel/store';

/** A page of the season's open cases, from the tables. */
export function openCasesAct(store: Store): Acts['openCases'] {
  return async (request) => (await openCases(reader(store), request)) as NominationId[];
}
