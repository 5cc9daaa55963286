import { commandsOnce } from './i1-commands-once.ts';
import { nothingUnasked } from './i2-nothing-unasked.ts';
import { numbersWithoutGap } from './i3-numbers.ts';
import { numbersOfLists } from './i3-signed-lists.ts';
import { oneDecision } from './i4-one-decision.ts';
import { ownAchievement } from './i5-achievements.ts';
import { tablesAsLedger } from './i5-tables-as-ledger.ts';
import { commitmentsHold } from './i6-commitments.ts';
import { pinnedRuleSets, wholeChain } from './i6-chains.ts';
import { handedOver } from './i9-handed-over.ts';
import { noStuckCase } from './i9-no-stuck-case.ts';
import { clocksRing } from './i9-overdue-clocks.ts';
import { councilCounts } from './i11-council-counts.ts';
import { withinQuota } from './i12-quotas.ts';
import type { CaseCheck, TableCheck } from './invariant.ts';

/** What the database alone can answer for. */
export const TABLE_CHECKS: readonly TableCheck[] = [
  commandsOnce,
  nothingUnasked,
  numbersWithoutGap,
  numbersOfLists,
  oneDecision,
  ownAchievement,
  pinnedRuleSets,
  handedOver,
  clocksRing,
  councilCounts,
  withinQuota,
];
export const CASE_CHECKS: readonly CaseCheck[] = [tablesAsLedger, wholeChain, commitmentsHold, noStuckCase];
