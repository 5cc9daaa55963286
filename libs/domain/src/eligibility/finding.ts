import type { EligibilityCode, Finding } from './eligibility-rule.ts';

export function bars(code: EligibilityCode, facts: Finding['facts'] = {}): Finding {
  return { code, verdict: 'BARS', facts };
}

export function advises(code: EligibilityCode, facts: Finding['facts'] = {}): Finding {
  return { code, verdict: 'ADVISES', facts };
}

/** Names those of the needed facts that are not known, in the order in which they are given. */
export function unknown(code: EligibilityCode, needed: { readonly [name: string]: unknown }): Finding {
  const names = Object.keys(needed).filter((name) => needed[name] === undefined);
  return { code, verdict: 'UNKNOWN', facts: { unknown: names.join(', ') } };
}
