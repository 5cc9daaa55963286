import type { SeasonView } from '@laurel/contracts';
import type { SeasonRow } from '@laurel/store';

export function seasonView(row: SeasonRow): SeasonView {
  const { issuePolicy, fallback, id, documents = {}, needsEndorsement = false } = row.rules;
  return {
    id: row.id,
    code: row.code,
    title: { vi: row.titleVi, en: row.titleEn },
    ruleSet: { id, hash: row.ruleSetHash, issuePolicy, fallback, documents: listed(documents), needsEndorsement },
    periods: row.periods,
    openedAt: row.openedAt.toISOString(),
    opensAt: row.opensAt?.toISOString() ?? null,
    closesAt: row.closesAt?.toISOString() ?? null,
    endsAt: row.endsAt?.toISOString() ?? null,
    windowOpenedAt: row.windowOpenedAt?.toISOString() ?? null,
    windowClosedAt: row.windowClosedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    openCases: row.openCases,
  };
}

function listed(documents: NonNullable<SeasonRow['rules']['documents']>): SeasonView['ruleSet']['documents'] {
  return Object.fromEntries(Object.entries(documents).map(([level, kinds]) => [level, [...kinds]]));
}
