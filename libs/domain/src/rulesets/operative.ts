import type { RuleSet } from './ruleset.ts';

/**
 * The rules as far as a case is carried out by them: without titles, sources and whatever is read beside the case. Only this
 * goes through the engine, which holds codes and figures and no texts. The hash of a rule set is that of the whole.
 */
export function operativeRules(rules: RuleSet): RuleSet {
  const {
    title: _t,
    sources: _s,
    grounds: _g,
    documents: _d,
    eligibility: _e,
    criteria: _c,
    bonus: _b,
    inForce: _i,
    nomineeVisibility: _n,
    ...operative
  } = rules;
  return operative;
}
