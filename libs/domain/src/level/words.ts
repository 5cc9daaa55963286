/** A tier of the submission route (cấp). The residential group nominates; it decides nothing under the shipped rule sets. */
export const LEVELS = ['RESIDENTIAL_GROUP', 'WARD', 'DISTRICT', 'CITY_POLICE'] as const;
export type LevelKey = (typeof LEVELS)[number];

/** Who is nominated: cá nhân, tập thể, hộ gia đình. */
export const CATEGORIES = ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'] as const;
export type NomineeCategory = (typeof CATEGORIES)[number];

/** A level's first answer: issue its own commendation now, keep it in reserve, or give none. */
export const OWN_AWARDS = ['COMMEND', 'RESERVE', 'NO_AWARD'] as const;
export type OwnAward = (typeof OWN_AWARDS)[number];

/** A level's second answer: the file goes on, or ends here. */
export const ONWARDS = ['FORWARD', 'STOP'] as const;
export type Onward = (typeof ONWARDS)[number];

/** How a case ended. */
export const OUTCOMES = ['COMMENDED', 'NOT_COMMENDED', 'WITHDRAWN', 'LAPSED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * The office a person holds at a unit. A PRESENTER hands certificates over, a REGISTRAR keeps the register. ADMIN and AUDITOR
 * hold none at any unit of a route.
 */
export const ROLES = [
  'NOMINATOR',
  'CLERK',
  'HEAD',
  'DEPUTY',
  'SECRETARY',
  'MEMBER',
  'AGENCY',
  'PRESENTER',
  'REGISTRAR',
  'AUDITOR',
  'ADMIN',
] as const;
export type Role = (typeof ROLES)[number];

/** Signing capacity: TM. (for the body), the head in person, KT. (deputy for the head), Q., TL., TUQ. */
export const CAPACITIES = ['TM', 'HEAD', 'KT', 'Q', 'TL', 'TUQ'] as const;
export type SigningCapacity = (typeof CAPACITIES)[number];

export const PROCEDURES = ['ORDINARY', 'SIMPLIFIED'] as const;
export type Procedure = (typeof PROCEDURES)[number];

/** Forms of commendation. BIEU_DUONG is a residential group's own praise and no form of the law. */
export const AWARD_FORMS = ['GIAY_KHEN', 'BIEU_DUONG'] as const;
export type AwardForm = (typeof AWARD_FORMS)[number];

/** Why a case is held: HOLD_WHILE_UNDER_EXAMINATION names these. */
export const HOLD_GROUNDS = [
  'DISCIPLINE',
  'INSPECTION',
  'INVESTIGATION',
  'COMPLAINT',
  'DENUNCIATION',
  'PRESS_ALLEGATION',
] as const;
export type HoldGround = (typeof HOLD_GROUNDS)[number];

/** Why a commendation is revoked (Law on Emulation and Commendation 2022, Art. 93.2). */
export const REVOCATION_GROUNDS = ['FRAUD', 'FORGED_PAPERS', 'APPRAISAL_AGAINST_LAW', 'CRITERIA_NOT_MET'] as const;
export type RevocationGround = (typeof REVOCATION_GROUNDS)[number];

/** Why a certificate is exchanged (cấp đổi) or issued again (cấp lại). */
export const CERTIFICATE_REASONS = ['NAME_MISPRINTED', 'CONTENT_MISPRINTED', 'WORN', 'DAMAGED', 'LOST'] as const;
export type CertificateReason = (typeof CERTIFICATE_REASONS)[number];

/** A consulted agency's answer. Silence to the deadline is NO_REPLY, a lapse and never a CONCUR. */
export const CONSULTATION_ANSWERS = ['CONCUR', 'OBJECT'] as const;
export type ConsultationAnswer = (typeof CONSULTATION_ANSWERS)[number];
