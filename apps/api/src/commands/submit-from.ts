import type { AchievementId, Command, NomineeId, RemarkRef, SeasonId, UnitId } from '@laurel/domain';
import { type CaseHeader, commitment } from '@laurel/store';

/** What a draft is about, as it stands in the tables at its submission. */
export function submitFrom(header: CaseHeader, texts: { readonly [key: string]: RemarkRef }): Command {
  return {
    type: 'submit',
    seasonId: header.seasonId as SeasonId,
    nomineeId: header.nomineeId as NomineeId,
    nomineeCommitment: commitment(header.nomineeSalt ?? '', header.nomineeName),
    achievementId: header.achievementId as AchievementId,
    category: header.category,
    period: header.period,
    asks: header.asks,
    procedure: header.procedure,
    startAt: header.startAt,
    from: header.fromUnitId as UnitId | null,
    units: header.units as { [level: string]: UnitId },
    ruleSetHash: header.ruleSetHash,
    ...texts,
  };
}
