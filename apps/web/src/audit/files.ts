import type { CaseState } from '@laurel/domain';
import { reviewAt } from '@laurel/domain';
import type { Document } from '../documents/documents.ts';
import type { Entry } from './trail.ts';

/** A file of the case with the place at which the case stood when the file was kept. */
export interface FileInTrail {
  readonly document: Document;
  readonly keptAt: string;
  /** Null: it was there when the nomination was handed in. */
  readonly level: NonNullable<CaseState['at']> | null;
  readonly round: number;
}

/** The kept files in the order in which they came. */
export function filesIn(
  documents: readonly Document[],
  entries: readonly Entry[],
  states: readonly CaseState[],
): FileInTrail[] {
  return documents
    .flatMap((document) =>
      document.state === 'KEPT' && document.keptAt ? [{ document, keptAt: document.keptAt }] : [],
    )
    .toSorted((one, other) => one.keptAt.localeCompare(other.keptAt))
    .map(({ document, keptAt }) => {
      const state = states[entries.findLastIndex(({ at }) => at <= keptAt)];
      const level = state?.at ?? null;
      return { document, keptAt, level, round: (state && level && reviewAt(state, level)?.round) || 1 };
    });
}
