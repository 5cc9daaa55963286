import { commandsOnce } from './i1-commands-once.ts';
import { nothingUnasked } from './i2-nothing-unasked.ts';
import { numbersWithoutGap } from './i3-numbers.ts';
import { numbersOfLists } from './i3-signed-lists.ts';
import { oneDecision } from './i4-one-decision.ts';
import { tablesAsLedger } from './i5-tables-as-ledger.ts';
import { pinnedRuleSets, wholeChain } from './i6-chains.ts';
import { noStuckCase } from './i9-no-stuck-case.ts';
import type { CaseCheck, TableCheck } from './invariant.ts';

/** What the database alone can answer for. */
export const TABLE_CHECKS: readonly TableCheck[] = [
  commandsOnce,
  nothingUnasked,
  numbersWithoutGap,
  numbersOfLists,
  oneDecision,
  pinnedRuleSets,
];
export const CASE_CHECKS: readonly CaseCheck[] = [tablesAsLedger, wholeChain, noStuckCase];
