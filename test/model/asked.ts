import type { LevelKey, NomineeCategory } from '@laurel/domain';
import type { PaperRules, Sheet } from './paper.ts';

/** What is asked of a case, by whom and when: a command's own data with what stands beside it. */
export interface Asked {
  readonly type: string;
  readonly level: LevelKey;
  readonly at: number;
  readonly role: string;
  readonly unit: string | null;
  readonly person: string | null;
  readonly delegation: string;
  readonly window: string;
  readonly ownAward: string;
  readonly onward: string;
  readonly to?: LevelKey;
  readonly capacity?: string;
  readonly reason?: object;
  readonly eligible: boolean;
  readonly documents: readonly string[];
  readonly fields: readonly string[];
  readonly changes: object;
  readonly units: readonly string[] | { readonly [level in LevelKey]?: string };
  readonly workingDays?: number;
  readonly until?: string;
  readonly agencyId: string;
  readonly members: number;
  readonly seat: number;
  readonly vote: string;
  readonly written?: boolean;
  readonly clock: string;
  readonly dueAt?: number;
  readonly of?: LevelKey;
  readonly rules: PaperRules;
  readonly ruleSetHash: string;
  readonly unitId: string;
  readonly successorId: string;
  readonly category: NomineeCategory;
  readonly procedure: string;
  readonly startAt: LevelKey;
  readonly from: string | null;
  readonly minutes?: object;
}

/** A word on paper: the code that refuses it, or the stroke of the pen that carries it out. */
export type Pen = (sheet: Sheet, asked: Asked, all: readonly Sheet[]) => string | (() => void);
