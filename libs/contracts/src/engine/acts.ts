import type { NominationId } from '@laurel/domain';
import type { RecordOutcome, RecordRequest } from './nomination.ts';
import type { OpenCasesRequest } from './season.ts';

/** The acts that workflows may call: everything that touches the world. The worker binds them. */
export interface Acts {
  record(request: RecordRequest): Promise<RecordOutcome>;
  openCases(request: OpenCasesRequest): Promise<NominationId[]>;
}
