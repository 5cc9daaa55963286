import type { Actor } from './actor.ts';
import type { AwardEvent } from './event-award.ts';
import type { CouncilEvent } from './event-council.ts';
import type { LevelEvent } from './event-level.ts';
import type { StepEvent } from './event-steps.ts';

/** A fact of a case, in the past tense. Ids, codes and commitments only. */
export type CaseEvent = LevelEvent | StepEvent | CouncilEvent | AwardEvent;
export type CaseEventKind = CaseEvent['kind'];
export type EventOf<Kind extends CaseEventKind> = Extract<CaseEvent, { readonly kind: Kind }>;

/** An event as the ledger holds it: its place in the case (from 1), its instant (milliseconds UTC) and who acted. */
export interface RecordedEvent {
  readonly seq: number;
  readonly at: number;
  readonly actor: Actor;
  readonly event: CaseEvent;
}
