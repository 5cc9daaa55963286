import { z } from 'zod';
import { Hash, Id } from '../text/words.ts';

/** What the caller gets after the commit. `decisionNo` and `registerNo` only when the command issued a commendation. */
export const CommandReceipt = z
  .object({
    commandId: Id,
    nominationId: Id,
    events: z.array(z.object({ caseSeq: z.int(), kind: z.string(), at: z.iso.datetime() })),
    decisionNo: z.int().nullable(),
    registerNo: z.int().nullable(),
    receipt: z.object({ caseSeq: z.int(), leafHash: Hash }),
  })
  .meta({ id: 'CommandReceipt' });
export type CommandReceipt = z.infer<typeof CommandReceipt>;

const Texts = z.object({ vi: z.string(), en: z.string() });

/** A wrong field. `message` is English; what is wrong with a rule set has a code, and both languages. */
const FieldError = z.object({
  path: z.string(),
  message: z.string(),
  code: z.string().optional(),
  texts: Texts.optional(),
});

/** RFC 9457, with a code, both languages and the ground. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    texts: Texts,
    ground: z.string().optional(),
    facts: z.record(z.string(), z.string()).optional(),
    errors: z.array(FieldError).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

export const RefusalCatalogue = z
  .object({
    items: z.array(z.object({ code: z.string(), status: z.int(), ground: z.string(), texts: Texts })),
  })
  .meta({ id: 'RefusalCatalogue' });
