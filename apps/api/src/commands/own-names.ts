import { isShortName } from '@laurel/contracts';
import { type CaseHeader, nameInCase, type Store, transact } from '@laurel/store';

/**
 * Names of documents and fields as the ledger may hold them. A short name is a code, such as of the rule set's documents; one
 * in words may tell of a person, so it is kept beside the ledger and stands there by its id, the same one each time in a case.
 */
export async function ownNames(store: Store, { id }: CaseHeader, names: readonly string[]): Promise<string[]> {
  const inWords = [...new Set(names.filter((name) => !isShortName(name)))];
  if (inWords.length === 0) return [...names];
  const ids = await transact(store, async (tx) => {
    const found = new Map<string, string>();
    for (const name of inWords) found.set(name, await nameInCase(tx, { nominationId: id, name, at: new Date() }));
    return found;
  });
  return names.map((name) => (isShortName(name) ? name : `remark:${ids.get(name)}`));
}
