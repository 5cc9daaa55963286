import { z } from 'zod';
import { Id, Level, RoleWord } from '../text/words.ts';

/** `seasonId` left out: the seasons that are open, and where none is, the latest. */
export const DemoPeopleQuery = z.strictObject({ seasonId: Id.optional().describe('Of this season.') });

/** An invented person with the one office that the person holds; for an administrator and an auditor there is no unit. */
export const DemoPersonView = z
  .object({
    id: Id,
    name: z.string(),
    role: RoleWord,
    unit: z.object({ id: Id, name: z.string(), level: z.union([Level, z.literal('AGENCY')]), seasonId: Id }).nullable(),
  })
  .meta({ id: 'DemoPerson' });
export type DemoPersonView = z.infer<typeof DemoPersonView>;

export const DemoPeople = z
  .object({ isDemonstration: z.literal(true), items: z.array(DemoPersonView) })
  .meta({ id: 'DemoPeople' });
export type DemoPeople = z.infer<typeof DemoPeople>;

export const DemoSignIn = z.strictObject({ personId: Id }).meta({ id: 'DemoSignIn' });
export type DemoSignIn = z.infer<typeof DemoSignIn>;
