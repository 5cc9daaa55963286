import { z } from 'zod';
import { freeText } from '../text/text.ts';
import { Id, Level } from '../text/words.ts';
import { PaperDay } from './delegation.ts';

/** A unit was abolished. `abolishedOn` is today or a day before: what is open goes over at once. */
export const NameSuccessor = z
  .strictObject({ successorId: Id, abolishedOn: PaperDay, reason: freeText(4000) })
  .meta({ id: 'NameSuccessor' });
export type NameSuccessor = z.infer<typeof NameSuccessor>;

/** A unit as it is, and as it was: after its abolition `openCases` counts those that have not gone over yet. */
export const UnitStandingView = z
  .object({
    id: Id,
    seasonId: Id,
    code: z.string(),
    level: z.union([Level, z.literal('AGENCY')]),
    name: z.string(),
    parentId: Id.nullable(),
    abolishedOn: z.iso.date().nullable(),
    successorId: Id.nullable(),
    openCases: z.int(),
  })
  .meta({ id: 'UnitStanding' });
export type UnitStandingView = z.infer<typeof UnitStandingView>;

/** The registers of a unit and of those that it succeeds: their books are closed, and stay readable. */
export const RegisterLine = z
  .object({
    items: z.array(
      z.object({
        unitId: Id,
        unit: z.string(),
        register: z.enum(['DECISION', 'COMMENDATION']),
        year: z.int(),
        last: z.int(),
        closedOn: z.iso.date().nullable(),
      }),
    ),
  })
  .meta({ id: 'RegisterLine' });
export type RegisterLine = z.infer<typeof RegisterLine>;
