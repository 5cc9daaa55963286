import type { OwnNominationView } from '@laurel/contracts';
import { policy } from '@laurel/domain';
import type { OwnNominationRow } from '@laurel/store';

/** A commendation as the tables tell it, whoever asks. */
export interface StoredAward extends Omit<OwnCommendation, 'issuer'> {
  readonly nominationId: string;
  readonly issuer: { readonly id: string; readonly name: string };
}
type OwnCommendation = NonNullable<OwnNominationView['ended']>['commendations'][number];

/** A nomination as its nominee may see it; null where the policy tells nothing of it. */
export function ownNominationView(row: OwnNominationRow, awards: readonly StoredAward[]): OwnNominationView | null {
  const { id, seasonId, season, nominee, category, period, achievement, level, submittedAt } = row;
  const nomineeVisibility = row.nomineeVisibility ?? undefined;
  const told = policy.toldToNominee({ ...row, nomineeVisibility });
  if (told === null) return null;
  return {
    id,
    seasonId,
    season,
    nominee,
    category,
    period,
    achievement,
    phase: policy.phaseToldToNominee(row.phase),
    level,
    submittedAt: submittedAt?.toISOString() ?? null,
    told,
    ended: told === 'OUTCOME' ? ended(row, awards) : null,
  };
}

function ended({ id, outcome, closedAt, caseSeq, headHash }: OwnNominationRow, awards: readonly StoredAward[]) {
  return {
    outcome,
    closedAt: closedAt?.toISOString() ?? null,
    commendations: awards.filter(({ nominationId }) => nominationId === id).map(commendation),
    receipt: { caseSeq, headHash },
  };
}

function commendation({
  level,
  issuer,
  state,
  form,
  year,
  decisionNo,
  registerNo,
  signedOn,
}: StoredAward): OwnCommendation {
  return { level, issuer: issuer.name, state, form, year, decisionNo, registerNo, signedOn };
}
