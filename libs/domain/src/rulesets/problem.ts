/**
 * Everything that can be wrong with a rule set, with the facts that its text names; the texts in Vietnamese and English are in
 * `libs/messages`. Facts are words, figures and days as the rule set has them.
 */
export const RULE_SET_PROBLEMS = {
  VALUE_NOT_ALLOWED: ['known'],
  VALUE_MISSHAPEN: ['needed'],
  VALUE_OUT_OF_RANGE: ['needed', 'least', 'most'],
  LIST_NEEDED: ['least', 'known'],
  NAMED_TWICE: ['what', 'first'],
  ENTRY_UNKNOWN: ['place', 'known'],
  ENTRY_MISSING: [],
  ENTRY_FIXED: [],
  RULE_SET_UNKNOWN: ['id', 'known'],
  LEVEL_TWICE_ON_ROUTE: ['level'],
  ROUTE_GOES_DOWN: ['level', 'below'],
  FORK_LEADS_NOWHERE: ['level'],
  SUCCESSION_NEEDLESS: ['level'],
  SUCCESSOR_NOT_ON_ROUTE: ['level'],
  STEP_UNREACHABLE: ['level'],
  STEP_OUT_OF_ORDER: ['step', 'later'],
  STEP_MISSING: ['step', 'level'],
  FORM_NOT_ALLOWED: ['form'],
  COUNCIL_OUT_OF_REACH: ['share'],
  REMINDER_TOO_EARLY: ['workingDays'],
  FORWARD_LEADS_NOWHERE: ['level'],
  SIGNATORY_MISSING: ['level', 'roles'],
  CRITERION_UNREAD: ['rule'],
  DAY_NOT_LATER: ['day'],
  SOURCE_MISSING: [],
  SOURCE_UNKNOWN: ['id'],
  GROUND_WITHOUT_ENTRY: [],
} as const satisfies { readonly [code: string]: readonly string[] };

export type RuleSetProblemCode = keyof typeof RULE_SET_PROBLEMS;

/** What is wrong with a rule set, and where inside it. */
export interface RuleSetProblem {
  readonly path: string;
  readonly code: RuleSetProblemCode;
  readonly facts: { readonly [name: string]: string };
}

/** A problem with the facts of its code, no more and no fewer. */
export function problemAt<Code extends RuleSetProblemCode>(
  path: string,
  code: Code,
  facts: { readonly [name in (typeof RULE_SET_PROBLEMS)[Code][number]]: string },
): RuleSetProblem {
  return { path, code, facts };
}
