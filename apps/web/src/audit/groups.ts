import { type CaseState, type LevelKey, reviewAt } from '@laurel/domain';
import type { Entry } from './trail.ts';

/** Entries that belong together: the submission, one level in one round, or what came after the end. */
export interface Group {
  readonly of: 'SUBMISSION' | 'LEVEL' | 'AFTERWARDS';
  readonly level: LevelKey | null;
  readonly round: number;
  readonly unitId: string | null;
  readonly entries: readonly Entry[];
}

/** The trail as a reader follows it. What names no round, such as a number that was given, stays where it was done. */
export function groupsOf(entries: readonly Entry[], states: readonly CaseState[]): Group[] {
  const groups: (Omit<Group, 'entries'> & { entries: Entry[] })[] = [];
  for (const [n, entry] of entries.entries()) {
    const last = groups.at(-1);
    const head = headOf(entry, states[n - 1], states[n]) ?? last;
    if (!head) continue;
    if (last && last.of === head.of && last.level === head.level && last.round === head.round) last.entries.push(entry);
    else groups.push({ ...head, entries: [entry] });
  }
  return groups;
}

type Head = Omit<Group, 'entries'>;

const SUBMISSION: Head = { of: 'SUBMISSION', level: null, round: 1, unitId: null };

function headOf({ kind, body }: Entry, before: CaseState | undefined, after: CaseState | undefined): Head | null {
  if (!before || kind === 'NominationSubmitted') return SUBMISSION;
  if (before.phase === 'CLOSED') return { of: 'AFTERWARDS', level: null, round: 1, unitId: null };
  const { level, round } = body as { readonly level?: LevelKey; readonly round?: number };
  if (!level || !round) return null;
  const review = after && reviewAt(after, level);
  return { of: 'LEVEL', level, round, unitId: review?.unitId ?? null };
}
