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

/** The office a person holds at a unit. ADMIN and AUDITOR hold none at any unit of a route. */
export const ROLES = [
  'NOMINATOR',
  'CLERK',
  'HEAD',
  'DEPUTY',
  'SECRETARY',
  'MEMBER',
  'AGENCY',
  'AUDITOR',
  'ADMIN',
] as const;
export type Role = (typeof ROLES)[number];

/** Signing capacity: TM. (for the body), the head in person, KT. (deputy for the head), Q., TL., TUQ. */
export const CAPACITIES = ['TM', 'HEAD', 'KT', 'Q', 'TL', 'TUQ'] as const;
export type SigningCapacity = (typeof CAPACITIES)[number];

export const PROCEDURES = ['ORDINARY', 'SIMPLIFIED'] as const;
export type Procedure = (typeof PROCEDURES)[number];
