import type { SigningSessionView } from '@laurel/contracts';
import type { SessionRow } from '@laurel/store';

/**
 * A session as its head reads it: its one row tells all, since register numbers follow each other in the order of the annex.
 * What is restricted to others than who reads is left out.
 */
export function sessionView(row: SessionRow, kept: ReadonlySet<string>): SigningSessionView {
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
    items: list
      .map((nominationId, index) => ({
        position: index + 1,
        nominationId,
        registerNo: firstRegisterNo === null ? null : firstRegisterNo + index,
      }))
      .filter(({ nominationId }) => !kept.has(nominationId)),
    leftOut: leftOut.filter(({ nominationId }) => !kept.has(nominationId)),
    signedAt: row.signedAt?.toISOString() ?? null,
    settledAt: row.settledAt?.toISOString() ?? null,
  };
}
