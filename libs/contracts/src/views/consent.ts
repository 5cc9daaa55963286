import { z } from 'zod';
import { code } from '../text/text.ts';
import { Id, Instant } from '../text/words.ts';

/** NOT_GIVEN: nobody agreed, and nothing but an act of the nominee makes it GIVEN. */
export const CONSENT_STATES = ['NOT_GIVEN', 'GIVEN', 'WITHDRAWN'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** Whether the nominee agreed that the name is published. `textVersion` and `givenAt` are of the latest consent. */
export const ConsentView = z
  .object({
    state: z.enum(CONSENT_STATES),
    textVersion: z.string().nullable(),
    givenAt: Instant.nullable(),
    withdrawnAt: Instant.nullable(),
  })
  .meta({ id: 'Consent' });
export type ConsentView = z.infer<typeof ConsentView>;

/** As which nominees the person is known, and what was agreed to for each; with the text that is in force. */
export const OwnConsents = z
  .object({
    text: z.object({ version: z.string(), vi: z.string(), en: z.string() }),
    items: z.array(ConsentView.extend({ nominee: z.object({ id: Id, name: z.string() }) }).meta({ id: 'OwnConsent' })),
  })
  .meta({ id: 'OwnConsents' });
export type OwnConsents = z.infer<typeof OwnConsents>;

/** `textVersion` says which text was read: another one than that in force is refused. */
export const GiveConsent = z.strictObject({ nomineeId: Id, textVersion: code(100) }).meta({ id: 'GiveConsent' });
export type GiveConsent = z.infer<typeof GiveConsent>;
