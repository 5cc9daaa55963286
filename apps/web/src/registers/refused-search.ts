/** Why the policy refuses, by the codes that the log keeps. */
export const POLICY_CODES = [
  'IDENTITY_REQUIRED',
  'NO_OFFICE',
  'ROLE_NOT_ALLOWED',
  'UNIT_NOT_CONCERNED',
  'OWN_NOMINATION',
] as const;
export type PolicyCode = (typeof POLICY_CODES)[number];

export interface RefusedSearch {
  readonly code?: PolicyCode;
}

export function refusedSearch({ code }: { readonly [name: string]: unknown }): RefusedSearch {
  const known = POLICY_CODES.find((one) => one === code);
  return known ? { code: known } : {};
}
