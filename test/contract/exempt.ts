/** Operations that Schemathesis does not ask for, and why. What shows their success is a test of its own. */
export const NOT_ASKED: { readonly [operationId: string]: string } = {
  streamLive: 'its answer does not end; test/api/live.spec.ts reads it',
};

/** Checks that say nothing about an operation, and why. */
export interface Exemption {
  readonly operations: readonly string[];
  readonly check: string;
  readonly reason: string;
}

export const EXEMPTIONS: readonly Exemption[] = [];
