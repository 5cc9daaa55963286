import type { Schemas } from '@laurel/client';

/** What the API refused, thrown where a page reads: the page shows its texts. */
export class Refused extends Error {
  constructor(readonly problem: Schemas['Problem']) {
    super(problem.code);
  }
}
