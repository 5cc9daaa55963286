import { z } from 'zod';
import { AwardFormWord, Capacity, Category, CommendationState, Id, Instant, Level, PublicCode } from '../text/words.ts';

export const CommendationView = z
  .object({
    id: Id,
    nominationId: Id,
    nominee: z.object({ id: Id, name: z.string() }),
    category: Category,
    level: Level,
    issuer: z.object({ id: Id, name: z.string() }),
    state: CommendationState,
    form: AwardFormWord,
    presentedAt: Instant.nullable(),
    certificates: z.int(),
    year: z.int(),
    decisionNo: z.int(),
    registerNo: z.int(),
    signedOn: z.iso.date(),
    capacity: Capacity,
    issuedAt: Instant,
    /** By which the public finds it, at `/c/{code}` and `readCertificate`; null in a restricted case, of which it is told nothing. */
    certificateCode: PublicCode.nullable(),
    /** By the rule set of the decision and the base salary of its day; null where the rules know no sum. */
    bonus: z
      .object({ bonusDong: z.int(), thousandths: z.int(), baseSalaryDong: z.int(), isVerified: z.boolean() })
      .nullable(),
  })
  .meta({ id: 'Commendation' });
export type CommendationView = z.infer<typeof CommendationView>;
