import type { SeasonView } from '@laurel/contracts';
import type { SeasonRow } from '@laurel/store';

export function seasonView(row: SeasonRow): SeasonView {
  const { issuePolicy, fallback, id } = row.rules;
  return {
    id: row.id,
    code: row.code,
    title: { vi: row.titleVi, en: row.titleEn },
    ruleSet: { id, hash: row.ruleSetHash, issuePolicy, fallback },
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
