import type { Draft } from './draft.ts';
import type { Written } from './written.ts';

/** What became of what was typed. */
export type SaveState = 'UNTOUCHED' | 'INCOMPLETE' | 'WAITING' | 'SAVING' | 'SAVED' | 'OFFLINE' | 'STALE' | 'REFUSED';

/** What the page shows of it. */
export interface Saving {
  readonly state: SaveState;
  /** The draft as it was saved last; null: not yet. */
  readonly draft: Draft | null;
  readonly fault: unknown;
  /** What somebody else made of it meanwhile. */
  readonly theirs: Draft | null;
}

/** How the saver reaches the API and the page. */
export interface Means {
  readonly write: (typed: Written, draft: Draft | null) => Promise<Draft>;
  readonly reread: (id: string) => Promise<Draft>;
  readonly tell: () => void;
}
