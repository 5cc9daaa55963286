import type { CouncilRule } from '../council/council-rule.ts';
import type { LevelClock } from './clock-rules.ts';
import type { SigningRule, Step } from './ruleset.ts';

/** What the levels of real offices have in common under every law so far; each rule set names its own sources. */
export const WITH_COUNCIL: readonly Step[] = ['receive', 'appraise', 'consult', 'notice', 'council', 'decide'];
export const WITHOUT_COUNCIL: readonly Step[] = ['receive', 'appraise', 'consult', 'notice', 'decide'];

/** No ratio was found for a giấy khen; so the majority of all members, with the quorum of the central council. */
export const COUNCIL: CouncilRule = {
  quorum: { num: 2, den: 3 },
  threshold: { percent: 50, isStrict: true },
  base: 'ALL_MEMBERS',
  isSecret: true,
  allowsWrittenBallots: true,
  recusalShrinksBase: true,
  tie: 'FAILS',
};

/** Silence of an office is told to its superior; it neither awards nor drops a file. */
export function officeClock(workingDays: number): LevelClock {
  return { workingDays, remindBefore: 2, outcomeAfter: 5, outcome: 'STAY' };
}

/** A deputy signs for the head by assignment; whoever signs as acting head, by order or by authority shows a paper. */
const DEPUTY_SIGNS = { capacities: { DEPUTY: ['KT', 'Q', 'TL', 'TUQ'] }, needsDelegation: ['Q', 'TL', 'TUQ'] } as const;

/** The office has one head, who signs as a person. */
export const HEAD_SIGNS: SigningRule = {
  ...DEPUTY_SIGNS,
  capacities: { HEAD: ['HEAD'], ...DEPUTY_SIGNS.capacities },
};

/** A committee decides as a body, so its head signs for it too. */
export const COMMITTEE_SIGNS: SigningRule = {
  ...DEPUTY_SIGNS,
  capacities: { HEAD: ['HEAD', 'TM'], ...DEPUTY_SIGNS.capacities },
};
