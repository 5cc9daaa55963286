import {
  AWARD_FORMS,
  CAPACITIES,
  CASE_PHASES,
  CATEGORIES,
  CERTIFICATE_REASONS,
  CONSULTATION_ANSWERS,
  HOLD_GROUNDS,
  LEVELS,
  ONWARDS,
  OUTCOMES,
  OWN_AWARDS,
  PUBLIC_CODE,
  PROCEDURES,
  REVOCATION_GROUNDS,
  ROLES,
  TASK_KINDS,
  VOTES,
} from '@laurel/domain';
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
export const Phase = z.enum(CASE_PHASES).meta({ id: 'CasePhase' });
export const TaskKindWord = z.enum(TASK_KINDS).meta({ id: 'TaskKind' });
export const AwardFormWord = z.enum(AWARD_FORMS).meta({ id: 'AwardForm' });
export const HoldGroundWord = z.enum(HOLD_GROUNDS).meta({ id: 'HoldGround' });
export const AnswerWord = z.enum(CONSULTATION_ANSWERS).meta({ id: 'ConsultationAnswer' });
export const VoteWord = z.enum(VOTES).meta({ id: 'Vote' });
export const CertificateReasonWord = z.enum(CERTIFICATE_REASONS).meta({ id: 'CertificateReason' });
export const RevocationGroundWord = z.enum(REVOCATION_GROUNDS).meta({ id: 'RevocationGround' });
export const CommendationState = z.enum(['ISSUED', 'SUPERSEDED', 'REVOKED']).meta({ id: 'CommendationState' });
/** In lower case, as the tables hold it: an id that came in capitals is the same unit. */
export const Id = z.uuid().toLowerCase();
/** An instant in UTC, ISO 8601 with milliseconds. */
export const Instant = z.iso.datetime();
/** SHA-256 in lower-case hex. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/);
/** The code of a certificate or an intake slip: Crockford's base32 in four groups of four. */
export const PublicCode = z.string().regex(PUBLIC_CODE);
