import { z } from 'zod';
import { PASSWORD_MAX } from './account.ts';

/** Where a browser goes to sign in at the provider; it comes back to the page `/sign-in/return` of the same origin. */
export const ProviderAddress = z.object({ url: z.string() }).meta({ id: 'ProviderAddress' });
export type ProviderAddress = z.infer<typeof ProviderAddress>;

/** What stands behind the `?` of the address at which the browser came back. A code and a state are some hundred characters. */
const query = z.string().min(1).max(8192);

/** `invitation`: the token of an invitation, for somebody whom the provider knows and we do not yet. */
export const ProviderAnswer = z
  .strictObject({ query, invitation: z.string().max(PASSWORD_MAX).optional() })
  .meta({ id: 'ProviderAnswer' });
export type ProviderAnswer = z.infer<typeof ProviderAnswer>;

export const LinkAnswer = z.strictObject({ query }).meta({ id: 'LinkAnswer' });
export type LinkAnswer = z.infer<typeof LinkAnswer>;

export const ProviderLinked = z.object({ issuer: z.string() }).meta({ id: 'ProviderLinked' });
export type ProviderLinked = z.infer<typeof ProviderLinked>;

/** Where a browser goes to sign out at the provider too; null where that is not offered. */
export const SignedOut = z.object({ url: z.string().nullable() }).meta({ id: 'SignedOut' });
export type SignedOut = z.infer<typeof SignedOut>;
