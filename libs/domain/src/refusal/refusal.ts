import type { RefusalCode } from './catalogue.ts';

/** A "no" that an auditor may read: its code, and the facts that its text names. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Who stood first and when, which level, which case: the values of the refusal's text. Ids and codes only. */
  readonly facts: { readonly [name: string]: string };
}

export function refuse(code: RefusalCode, facts: Refusal['facts'] = {}): Refusal {
  return { code, facts };
}
