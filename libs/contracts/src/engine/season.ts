import type { NominationId, SeasonId } from '@laurel/domain';

/** The workflow of a season that has dates, and of the end of one that has none. */
export const seasonWorkflowId = (id: SeasonId) => `season/${id}`;
export const seasonEndWorkflowId = (id: SeasonId) => `season-end/${id}`;

/** Tells the workflow of a season that it was ended before its date. */
export const SEASON_ENDED_SIGNAL = 'seasonEnded';

/** The dates stand in the tables. */
export interface SeasonStart {
  readonly seasonId: SeasonId;
}
export type SeasonEndStart = SeasonStart;

/** A page of cases that are still open, in order of their id. */
export interface OpenCasesRequest {
  readonly seasonId: SeasonId;
  readonly after: NominationId | null;
  readonly limit: number;
}

/** Whether the season has ended; and how long it is until the next of its dates, null when none is left. */
export interface KeepSeasonOutcome {
  readonly hasEnded: boolean;
  readonly leftMs: number | null;
}
