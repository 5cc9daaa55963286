import { z } from 'zod';
import { Hash, Id, Level, Phase } from '../text/words.ts';
import { PageQuery } from './page.ts';

/** An open case as an administrator may know it: where it stands and by which rules it goes, without anything of its dossier. */
export const OpenNominationView = z
  .object({
    nominationId: Id,
    seasonId: Id,
    phase: Phase,
    level: Level.nullable(),
    /** The unit that reviews it; null where the file is with nobody. */
    unit: z.object({ id: Id, name: z.string() }).nullable(),
    /** By which it goes today: the one that it pinned, or the last to which it was moved. */
    ruleSet: z.object({ id: z.string(), hash: Hash }),
  })
  .meta({ id: 'OpenNomination' });
export type OpenNominationView = z.infer<typeof OpenNominationView>;

export const OpenNominationQuery = PageQuery.extend({
  notUnder: Hash.optional().describe('Without those that go by the rule set of this hash already.'),
});
export type OpenNominationQuery = z.infer<typeof OpenNominationQuery>;
