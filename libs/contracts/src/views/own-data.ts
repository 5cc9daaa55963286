import { z } from 'zod';
import { Category, Hash, Id, Instant, RoleWord } from '../text/words.ts';
import { DOCUMENT_STATES } from './document.ts';

/** A thousand rows of a kind: nobody has more without asking a machine to make them, and the rest is handed over on paper. */
export const OWN_DATA_MAX = 1000;

const day = z.iso.date();
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item).max(OWN_DATA_MAX), isWhole: z.boolean() });

/**
 * What is stored of a person, by the tables in which it stands. `isWhole` false: there are more than a thousand rows, and the
 * latest are told. Secrets by which the person signs in are left out, and so is the way of a nomination: that is told as far as its
 * rule set says.
 */
export const OwnData = z
  .object({
    format: z.literal('laurel.own-data/1'),
    madeAt: Instant,
    person: z.object({ id: Id, name: z.string(), createdAt: Instant }),
    account: z.object({ login: z.string(), createdAt: Instant, passwordChangedAt: Instant }).nullable(),
    invitations: listOf(z.object({ createdAt: Instant, expiresAt: Instant, usedAt: Instant.nullable() })),
    sessions: listOf(z.object({ id: Id, signedInAt: Instant, idleEndsAt: Instant })),
    oneTimeCodes: listOf(
      z.object({ createdAt: Instant, confirmedAt: Instant.nullable(), endedAt: Instant.nullable() }),
    ),
    passkeys: listOf(
      z.object({ name: z.string(), createdAt: Instant, lastUsedAt: Instant.nullable(), endedAt: Instant.nullable() }),
    ),
    providerLinks: listOf(
      z.object({ issuer: z.string(), subject: z.string(), linkedAt: Instant, endedAt: Instant.nullable() }),
    ),
    memberships: listOf(
      z.object({
        id: Id,
        role: RoleWord,
        unitId: Id.nullable(),
        fromOn: day,
        toOn: day.nullable(),
        basis: z.string(),
      }),
    ),
    delegations: listOf(
      z.object({
        id: Id,
        unitId: Id,
        capacity: z.string(),
        scope: z.string(),
        fromOn: day,
        toOn: day,
        basis: z.string(),
      }),
    ),
    councilSeats: listOf(z.object({ id: Id, unitId: Id, fromOn: day, toOn: day.nullable(), basis: z.string() })),
    refusedAttempts: listOf(
      z.object({
        action: z.string(),
        code: z.string(),
        address: z.string().nullable(),
        times: z.int(),
        firstAt: Instant,
        lastAt: Instant,
      }),
    ),
    nominees: listOf(z.object({ id: Id, name: z.string(), birthDate: day.nullable(), linkedAt: Instant })),
    nominations: listOf(
      z.object({
        id: Id,
        nomineeId: Id,
        seasonId: Id,
        category: Category,
        period: z.string(),
        achievement: z.string(),
        createdAt: Instant,
        submittedAt: Instant.nullable(),
      }),
    ),
    documents: listOf(
      z.object({
        id: Id,
        nominationId: Id,
        kind: z.string(),
        fileName: z.string(),
        mediaType: z.string(),
        bytes: z.int(),
        sha256: Hash.nullable(),
        state: z.enum(DOCUMENT_STATES),
      }),
    ),
    consents: listOf(
      z.object({ nomineeId: Id, textVersion: z.string(), givenAt: Instant, withdrawnAt: Instant.nullable() }),
    ),
  })
  .meta({ id: 'OwnData' });
export type OwnData = z.infer<typeof OwnData>;
