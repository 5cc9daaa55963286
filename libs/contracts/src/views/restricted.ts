import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { Id, Instant } from '../text/words.ts';
import { PageQuery } from './page.ts';

/** As many as the store keeps on a list, beside the one who makes it. */
const OTHERS_MAX = 49;

/** On which paper a nomination is kept to a list, and who is on it beside the person who asks. */
export const Restrict = z
  .strictObject({
    basis: lineOfText(300),
    readers: z.array(Id).max(OTHERS_MAX).default([]).describe('Persons, by their id.'),
  })
  .meta({ id: 'Restrict' });
export type Restrict = z.infer<typeof Restrict>;

export const ChangeReaders = z.strictObject({ personId: Id }).meta({ id: 'ChangeReaders' });
export type ChangeReaders = z.infer<typeof ChangeReaders>;

/** Who is on the list now. */
export const ReadersChanged = z.object({ nominationId: Id, personIds: z.array(Id) }).meta({ id: 'ReadersChanged' });
export type ReadersChanged = z.infer<typeof ReadersChanged>;

export const ReaderList = z
  .object({
    nominationId: Id,
    isRestricted: z.boolean(),
    items: z.array(
      z.object({ personId: Id, name: z.string(), addedBy: Id.nullable(), addedAt: Instant }).meta({ id: 'Reader' }),
    ),
  })
  .meta({ id: 'ReaderList' });
export type ReaderList = z.infer<typeof ReaderList>;

/** One change of a list; by nobody where the nomination reconsiders a restricted one, whose list it was given. */
export const ReaderAct = z
  .object({
    id: Id,
    kind: z.enum(['RESTRICTED', 'ADDED', 'REMOVED']),
    personId: Id.nullable(),
    basis: z.string().nullable(),
    byPersonId: Id.nullable(),
    byRole: z.string().nullable(),
    byUnitId: Id.nullable(),
    at: Instant,
  })
  .meta({ id: 'ReaderAct' });
export type ReaderAct = z.infer<typeof ReaderAct>;

export const ReaderActQuery = PageQuery;
export type ReaderActQuery = z.infer<typeof ReaderActQuery>;
