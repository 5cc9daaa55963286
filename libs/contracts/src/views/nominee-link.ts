import { z } from 'zod';
import { Id, Instant } from '../text/words.ts';
import { PageQuery } from './page.ts';

/** Says which person with an account a nominee is. */
export const LinkNominee = z.strictObject({ nomineeId: Id, personId: Id }).meta({ id: 'LinkNominee' });
export type LinkNominee = z.infer<typeof LinkNominee>;

/** Ids alone: who links reads no dossier. `unlinkedAt` null: the link is in force. */
export const NomineeLinkView = z
  .object({
    id: Id,
    nomineeId: Id,
    personId: Id,
    linkedBy: Id.nullable(),
    linkedAt: Instant,
    unlinkedBy: Id.nullable(),
    unlinkedAt: Instant.nullable(),
  })
  .meta({ id: 'NomineeLink' });
export type NomineeLinkView = z.infer<typeof NomineeLinkView>;

export const NomineeLinkQuery = PageQuery.extend({
  nomineeId: Id.optional().describe('Of this nominee.'),
  personId: Id.optional().describe('With this person.'),
});
export type NomineeLinkQuery = z.infer<typeof NomineeLinkQuery>;
