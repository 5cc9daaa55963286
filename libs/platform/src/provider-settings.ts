import { z } from 'zod';
import { isLoopback } from './loopback.ts';

/** The provider of sign-in (OpenID Connect) whose word on persons is taken, and as whom we ask it. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const settings = z.object({
  LAUREL_OIDC_ISSUER: z.string().refine(isSafe, 'must be an https address; http only on a loopback one').optional(),
  LAUREL_OIDC_CLIENT_ID: z.string().min(1).optional(),
  LAUREL_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
});

/** Null where no provider is named. Throws where it is named in part, or where somebody on the way could speak in its name. */
export function readProviderSettings(env: Record<string, string | undefined>): ProviderSettings | null {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Laurel cannot start with these settings:\n  ${wrong.join('\n  ')}`);
  }
  const {
    LAUREL_OIDC_ISSUER: issuer,
    LAUREL_OIDC_CLIENT_ID: clientId,
    LAUREL_OIDC_CLIENT_SECRET: clientSecret,
  } = parsed.data;
  if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret };
  if (!issuer && !clientId && !clientSecret) return null;
  throw new Error(
    'Laurel cannot start with these settings:\n  LAUREL_OIDC_ISSUER, LAUREL_OIDC_CLIENT_ID and LAUREL_OIDC_CLIENT_SECRET are set together or not at all',
  );
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
