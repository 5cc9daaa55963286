import { STATES_TOLD_BY_SLIP } from '@laurel/domain';
import { z } from 'zod';
import { AwardFormWord, Category, CommendationState, Hash, Level, PublicCode } from '../text/words.ts';

/** A commendation as anybody may read it who has its code. */
export const CertificateView = z
  .object({
    code: PublicCode,
    form: AwardFormWord,
    category: Category,
    level: Level,
    issuer: z.string(),
    year: z.int(),
    decisionNo: z.int(),
    registerNo: z.int(),
    signedOn: z.iso.date(),
    /** Of a person partly masked; null where the person was erased, or took back the consent to be named. */
    recipient: z.string().nullable(),
    state: CommendationState,
    /** The entry of the ledger by which it was issued: its place in its case, and its hash. */
    entry: z.object({ caseSeq: z.int(), leafHash: Hash }),
  })
  .meta({ id: 'Certificate' });
export type CertificateView = z.infer<typeof CertificateView>;

/** Where a file is, for whoever holds its intake slip; `level` is null when it is closed. */
export const SlipStanding = z
  .object({ level: Level.nullable(), state: z.enum(STATES_TOLD_BY_SLIP) })
  .meta({ id: 'SlipStanding' });
export type SlipStanding = z.infer<typeof SlipStanding>;
