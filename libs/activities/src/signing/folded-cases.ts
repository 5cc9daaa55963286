import { type CaseState, foldCase, type RuleSet } from '@laurel/domain';
import { entriesOfCases, pinnedRules, recordedFrom, type Transaction } from '@laurel/store';
import { aBreath, CASES_IN_A_BREATH } from './a-breath.ts';
import { namingCase } from './naming-case.ts';

/** The states of many cases as their ledgers tell them. A case that is not there is left out; one that cannot be folded is a fault. */
export async function foldedCases(tx: Transaction, ids: readonly string[]): Promise<Map<string, CaseState>> {
  const rules = await pinnedRules(tx, ids);
  const states = new Map<string, CaseState>();
  for (let from = 0; from < ids.length; from += CASES_IN_A_BREATH) {
    const page = ids.slice(from, from + CASES_IN_A_BREATH).filter((id) => rules.has(id));
    const entries = await entriesOfCases(tx, page);
    for (const id of page) {
      const fold = () => foldCase(rules.get(id) as RuleSet, (entries.get(id) ?? []).map(recordedFrom));
      states.set(id, namingCase(id, fold));
    }
    await aBreath();
  }
  return states;
}
