import type { NominationId, UnitId } from '@laurel/domain';
import type { CommandEnvelope } from './nomination.ts';

/** Tells a case that a unit of it was abolished. It brings the whole command, since a signal has no caller to ask back. */
export const REPLACE_UNIT_SIGNAL = 'replaceUnit';

export const reorganisationWorkflowId = (id: UnitId) => `reorganisation/${id}`;

/** The unit that was abolished; its successor and the reason stand in the tables. */
export interface ReorganisationStart {
  readonly unitId: UnitId;
}

/** A page of open cases in which the unit still has something to do, in order of their id. */
export interface HandOversRequest {
  readonly unitId: UnitId;
  readonly after: NominationId | null;
  readonly limit: number;
}

/** One such case, and the command that hands it to the successor. Its id follows from unit and case: told twice, it is one. */
export interface HandOver {
  readonly nominationId: NominationId;
  readonly envelope: CommandEnvelope;
}
