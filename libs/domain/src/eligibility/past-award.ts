import { type AwardForm, LEVELS, type LevelKey } from '../level/words.ts';

/** Kinds of commendation (Law 06/2022, Art. 8). MOVEMENT includes the thematic ones. */
export const COMMENDATION_KINDS = ['MERIT', 'UNEXPECTED', 'MOVEMENT', 'CONTRIBUTION', 'SENIORITY', 'EXTERNAL'] as const;
export type CommendationKind = (typeof COMMENDATION_KINDS)[number];

/** A form that a nominee may hold or be asked for: also those that only issuers above a route give. */
export type CommendationForm = AwardForm | 'BANG_KHEN' | 'KY_NIEM_CHUONG';

/** Who issued a past award. HIGHER stands above every level of a route: the chair of a province, a minister. */
export type IssuerLevel = LevelKey | 'HIGHER';

/** A commendation that the nominee was granted before. One that was revoked or superseded is no longer in force. */
export interface PastAward {
  readonly level: IssuerLevel;
  readonly form: CommendationForm;
  readonly kind: CommendationKind;
  readonly achievementKey: string;
  readonly period: string;
  readonly isInForce: boolean;
}

/** In force, and a form of the law: the praise of a residential group is none, and neither bars nor helps. */
export function countsByLaw({ isInForce, form }: PastAward): boolean {
  return isInForce && form !== 'BIEU_DUONG';
}

export function isLevelBelow(one: IssuerLevel, other: IssuerLevel): boolean {
  const order: readonly IssuerLevel[] = [...LEVELS, 'HIGHER'];
  return order.indexOf(one) < order.indexOf(other);
}
