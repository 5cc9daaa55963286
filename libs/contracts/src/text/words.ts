import { CAPACITIES, CATEGORIES, LEVELS, ONWARDS, OUTCOMES, OWN_AWARDS, PROCEDURES, ROLES } from '@laurel/domain';
import { z } from 'zod';

/** The vocabulary of the domain as schemas. */
export const Level = z.enum(LEVELS).meta({ id: 'Level' });
export const Category = z.enum(CATEGORIES).meta({ id: 'Category' });
export const OwnAwardWord = z.enum(OWN_AWARDS).meta({ id: 'OwnAward' });
export const OnwardWord = z.enum(ONWARDS).meta({ id: 'Onward' });
export const OutcomeWord = z.enum(OUTCOMES).meta({ id: 'Outcome' });
export const RoleWord = z.enum(ROLES).meta({ id: 'Role' });
export const Capacity = z.enum(CAPACITIES).meta({ id: 'SigningCapacity' });
export const ProcedureWord = z.enum(PROCEDURES).meta({ id: 'Procedure' });
export const Id = z.uuid();
/** An instant in UTC, ISO 8601 with milliseconds. */
export const Instant = z.iso.datetime();
/** SHA-256 in lower-case hex. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/);
