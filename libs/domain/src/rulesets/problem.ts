/** What is wrong with a rule set, and where inside it. */
export interface RuleSetProblem {
  readonly path: string;
  readonly text: string;
}
