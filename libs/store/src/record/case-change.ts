import type { RecordedEvent } from '@laurel/domain';

/** What a command changes in the row of its case; what is left out stays. */
export interface CaseChange {
  readonly phase?: string;
  readonly level?: string | null;
  readonly round?: number | null;
  readonly outcome?: string;
  readonly submittedAt?: Date;
  readonly closedAt?: Date;
}

/** What these entries together change; a later one overrules an earlier one. */
export function caseChangeOf(entries: readonly RecordedEvent[]): CaseChange {
  return entries.reduce<CaseChange>((change, entry) => ({ ...change, ...changeOf(entry) }), {});
}

function changeOf({ at, event }: RecordedEvent): CaseChange {
  switch (event.kind) {
    case 'NominationSubmitted':
      return { phase: 'IN_REVIEW', submittedAt: new Date(at) };
    case 'LevelOpened':
      return { level: event.level, round: event.round };
    case 'ReservedAwaited':
      return { phase: 'AWAITING_RESERVED', level: event.level, round: event.round };
    case 'NominationClosed':
      return { phase: 'CLOSED', level: null, round: null, outcome: event.outcome, closedAt: new Date(at) };
    default:
      return {};
  }
}
