import type { LevelKey } from '../level/words.ts';

/** What silence at a level leads to in the end: nothing more than an escalation, the file goes on, or the case lapses. */
export const SILENCE_OUTCOMES = ['STAY', 'FORWARD', 'LAPSE'] as const;
export type SilenceOutcome = (typeof SILENCE_OUTCOMES)[number];

/** A level's clock, in working days from its `receive`. */
export interface LevelClock {
  readonly workingDays: number;
  /** A reminder so many working days before the end. */
  readonly remindBefore: number;
  /** After the end the superior is told; so many working days later the outcome follows, unless it is STAY. */
  readonly outcomeAfter: number;
  readonly outcome: SilenceOutcome;
}

/** How long each wait of a case lasts. A wait without an entry has no deadline but the season's end. */
export interface ClockRules {
  readonly levels?: { readonly [level in LevelKey]?: LevelClock };
  /** Without an answer the level goes on with the documents that it has. */
  readonly supplement?: { readonly workingDays: number };
  /** Without an answer the case lapses. */
  readonly correction?: { readonly workingDays: number };
  /** A task that its holder leaves alone becomes free again. */
  readonly claim?: { readonly workingDays: number };
}
