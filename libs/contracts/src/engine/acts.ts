import type { NominationId } from '@laurel/domain';
import type { RecordOutcome, RecordRequest } from './nomination.ts';
import type { HandOver, HandOversRequest } from './reorganisation.ts';
import type { KeepSeasonOutcome, OpenCasesRequest, SeasonStart } from './season.ts';
import type { FollowOutcome, FollowRequest, ListAnswer, ListRequest } from './signing.ts';

/** The acts that workflows may call: everything that touches the world. The worker binds them. */
export interface Acts {
  record(request: RecordRequest): Promise<RecordOutcome>;
  openCases(request: OpenCasesRequest): Promise<NominationId[]>;
  keepSeason(request: SeasonStart): Promise<KeepSeasonOutcome>;
  handOvers(request: HandOversRequest): Promise<HandOver[]>;
  recordList(request: ListRequest): Promise<ListAnswer>;
  followList(request: FollowRequest): Promise<FollowOutcome>;
}
