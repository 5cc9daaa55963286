import type { policy } from '@laurel/domain';
import type { Question } from './question.ts';
import { OF_ACCOUNTS } from './questions-of-accounts.ts';
import { OF_COMMANDS } from './questions-of-commands.ts';
import { OF_FACTORS } from './questions-of-factors.ts';
import { OF_NOMINATIONS } from './questions-of-nominations.ts';
import { OF_NOMINEES } from './questions-of-nominees.ts';
import { OF_PAPERS } from './questions-of-papers.ts';
import { OF_PUBLIC } from './questions-of-public.ts';
import { OF_PROVIDER } from './questions-of-provider.ts';
import { OF_SEASONS } from './questions-of-seasons.ts';
import { OF_SYSTEMS } from './questions-of-systems.ts';
import { OF_UNITS } from './questions-of-units.ts';
import { OF_WEBHOOKS } from './questions-of-webhooks.ts';

/** One question for each action of the policy. Its answer tells whether who asks may; what else it says does not matter. */
export const QUESTIONS: { readonly [action in policy.Action]: Question } = {
  ...(Object.fromEntries(Object.entries(OF_COMMANDS).map(([word, of]) => [word, of(word)])) as {
    [word in policy.AskedCommand]: Question;
  }),
  ...OF_ACCOUNTS,
  ...OF_SEASONS,
  ...OF_NOMINATIONS,
  ...OF_NOMINEES,
  ...OF_UNITS,
  ...OF_WEBHOOKS,
  ...OF_FACTORS,
  ...OF_SYSTEMS,
  ...OF_PROVIDER,
  ...OF_PAPERS,
  ...OF_PUBLIC,
};
