import type { Refusal } from '../refusal/refusal.ts';
import type { CaseEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { CaseState } from './state.ts';

/** A command word: when it is refused, and which events follow from it when it is not. */
export interface Word<Asked> {
  readonly refuse: (state: CaseState, command: Asked, facts: Facts) => Refusal | null;
  readonly events: (state: CaseState, command: Asked, facts: Facts) => CaseEvent[];
}

/** What an event changes in the state. */
export type Fold<Event> = (state: CaseState, event: Event, moved: Moved) => Partial<CaseState>;
export type Moved = NonNullable<CaseState['lastMove']>;
