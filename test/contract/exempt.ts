/** Operations that Schemathesis does not ask for, and why. What shows their success is a test of its own. */
export const NOT_ASKED: { readonly [operationId: string]: string } = {
  streamLive: 'its answer does not end; test/api/live.spec.ts reads it',
};

/** A check that says nothing about some operations, and why. */
export interface Exemption {
  readonly operations: readonly string[];
  readonly check: string;
  readonly reason: string;
}

export const EXEMPTIONS: readonly Exemption[] = [
  {
    operations: ['downloadDocument'],
    check: 'ensure_resource_availability',
    reason: 'a document that was begun is there, its content only when all parts have come',
  },
];

/** Answers that are right besides those that a check knows of, and why. */
export const EXPECTED: readonly {
  readonly check: string;
  readonly statuses: readonly (number | string)[];
  readonly reason: string;
}[] = [
  {
    check: 'positive_data_acceptance',
    statuses: ['2xx', 401, 403, 404, 409, 412, 422, 429, 503],
    reason:
      '412: a version is known to be old by nobody but the server; 422: what a schema cannot say, such as the order of two dates, letters, or the rules of a season',
  },
  {
    check: 'negative_data_rejection',
    statuses: [400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 428, 429, 503],
    reason: '413: a list that is too long makes a body that is too large',
  },
  {
    check: 'missing_required_header',
    statuses: [400, 401, 403, 415, 422, 428],
    reason: '428 (RFC 6585) is the answer where If-Match is missing',
  },
];
