import type { NominationId, SeasonId } from '@laurel/domain';

export const seasonEndWorkflowId = (id: SeasonId) => `season-end/${id}`;

export interface SeasonEndStart {
  readonly seasonId: SeasonId;
}

/** A page of cases that are still open, in order of their id. */
export interface OpenCasesRequest {
  readonly seasonId: SeasonId;
  readonly after: NominationId | null;
  readonly limit: number;
}
