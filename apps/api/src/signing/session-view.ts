import type { SigningSessionView } from '@laurel/contracts';
import type { SessionRow } from '@laurel/store';

/** A session as its head reads it: its one row tells all, since register numbers follow each other in the order of the annex. */
export function sessionView(row: SessionRow): SigningSessionView {
  const { id: sessionId, state, unitId, level, onward, decisionNo, year, list, leftOut, firstRegisterNo } = row;
  if (state === 'ASKED') throw new Error(`The session ${sessionId} answered nothing.`);
  return {
    sessionId,
    state,
    unitId,
    level,
    onward,
    decisionNo,
    year,
    items: list.map((nominationId, index) => ({
      position: index + 1,
      nominationId,
      registerNo: firstRegisterNo === null ? null : firstRegisterNo + index,
    })),
    leftOut: [...leftOut],
    signedAt: row.signedAt?.toISOString() ?? null,
    settledAt: row.settledAt?.toISOString() ?? null,
  };
}
