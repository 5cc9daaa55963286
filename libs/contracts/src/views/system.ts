import { z } from 'zod';
import { lineOfText } from '../text/text.ts';
import { Id, Instant } from '../text/words.ts';
import { MembershipView } from './people.ts';

/** What a token may be used for; which operation asks for which stands in the API's table. */
export const SCOPES = ['nominations:read', 'nominations:write', 'inbox:read', 'offices:read', 'audit:read'] as const;
export const ScopeWord = z.enum(SCOPES).meta({ id: 'Scope' });
export type Scope = z.infer<typeof ScopeWord>;

/** A year: whoever forgot a token for longer has forgotten where it lies. */
const VALID_DAYS_MAX = 365;
/** A system that is deployed once a week changes its token in time. */
const OVERLAP_HOURS_MAX = 7 * 24;

const validDays = z.int().min(1).max(VALID_DAYS_MAX);

export const RegisterSystem = z.strictObject({ name: lineOfText(200) }).meta({ id: 'RegisterSystem' });
export type RegisterSystem = z.infer<typeof RegisterSystem>;

export const IssueToken = z
  .strictObject({
    scopes: z
      .array(ScopeWord)
      .min(1)
      .max(SCOPES.length)
      .refine((scopes) => new Set(scopes).size === scopes.length, 'must not name a scope twice')
      .meta({ uniqueItems: true }),
    validDays,
  })
  .meta({ id: 'IssueToken' });
export type IssueToken = z.infer<typeof IssueToken>;

/** The new token has the scopes of the old one, which ends `overlapHours` from now, or when it would have ended. */
export const RotateToken = z
  .strictObject({ validDays, overlapHours: z.int().min(0).max(OVERLAP_HOURS_MAX).default(24) })
  .meta({ id: 'RotateToken' });
export type RotateToken = z.infer<typeof RotateToken>;

/** The token is told once; whoever lost it gets a new one. */
export const TokenIssued = z
  .object({ id: Id, token: z.string(), scopes: z.array(ScopeWord), expiresAt: Instant })
  .meta({ id: 'TokenIssued' });
export type TokenIssued = z.infer<typeof TokenIssued>;

/** `ending`: the last characters, by which a token is told from others. `lastUsedOn`: a day in Asia/Ho_Chi_Minh. */
export const TokenView = z
  .object({
    id: Id,
    ending: z.string(),
    scopes: z.array(ScopeWord),
    createdAt: Instant,
    expiresAt: Instant,
    revokedAt: Instant.nullable(),
    lastUsedOn: z.iso.date().nullable(),
  })
  .meta({ id: 'Token' });
export type TokenView = z.infer<typeof TokenView>;

/** A system with its offices, and its latest tokens, the youngest first. `disabledAt` null: it may act. */
export const SystemView = z
  .object({
    id: Id,
    name: z.string(),
    createdAt: Instant,
    disabledAt: Instant.nullable(),
    memberships: z.array(MembershipView),
    tokens: z.array(TokenView),
  })
  .meta({ id: 'System' });
export type SystemView = z.infer<typeof SystemView>;
