import { OF_CASES } from './calls-of-cases.ts';
import { OF_NOMINEES } from './calls-of-nominees.ts';
import { OF_PEOPLE } from './calls-of-people.ts';
import { OF_PUBLIC } from './calls-of-public.ts';
import { OF_SEASONS } from './calls-of-seasons.ts';
import { OF_ME, OF_SIGN_IN } from './calls-of-sign-in.ts';
import type { Makers } from './right-call.ts';

/** For every operation a call that succeeds, by the operation's id. A new operation has its own in one of these files. */
export const RIGHT_CALLS: Makers = {
  ...OF_CASES,
  ...OF_NOMINEES,
  ...OF_SEASONS,
  ...OF_PEOPLE,
  ...OF_SIGN_IN,
  ...OF_ME,
  ...OF_PUBLIC,
};
