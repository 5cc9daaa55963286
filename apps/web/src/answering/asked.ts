import type { Nomination } from '../nomination/nomination.ts';
import type { Schemas } from '../shell/client.ts';

type Entry = Schemas['HistoryEntry'];

/** What a level asks of the group. */
export interface Return {
  /** Its entry: another return is another one, though it names the same fields. */
  readonly caseSeq: number;
  readonly fields: readonly string[];
  readonly reasonId: string | null;
}

/** The last return of a file that is returned now; null: it is not. */
export function returnOf({ phase }: Nomination, history: readonly Entry[]): Return | null {
  if (phase !== 'RETURNED') return null;
  const entry = history.findLast(({ kind }) => kind === 'NominationReturned');
  if (!entry) return null;
  const { caseSeq, body } = entry;
  return { caseSeq, fields: textsIn(body['fields']), reasonId: remarkIn(body['reason']) };
}

/** The documents that a level waits for; null: for none. */
export function supplementOf({ phase }: Nomination, history: readonly Entry[]): readonly string[] | null {
  if (phase !== 'IN_REVIEW') return null;
  const last = history.findLast(({ kind }) => SUPPLEMENT.includes(kind));
  return last?.kind === 'SupplementRequested' ? textsIn(last.body['documents']) : null;
}

/** What ends the wait for documents: they came, nobody sent them, or the level is over. */
const SUPPLEMENT = [
  'SupplementRequested',
  'SupplementReceived',
  'SupplementLapsed',
  'NominationReturned',
  'LevelDecided',
  'LevelLapsed',
];

/** What was corrected before, field by field, the latest last: the ids of the texts. */
export function correctedIn(history: readonly Entry[]): ReadonlyMap<string, string> {
  const changes = history
    .filter(({ kind }) => kind === 'NominationResubmitted')
    .flatMap(({ body }) => Object.entries((body['changes'] ?? {}) as Record<string, unknown>));
  return new Map(changes.flatMap(([field, ref]) => (remarkIn(ref) ? [[field, remarkIn(ref) as string] as const] : [])));
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function remarkIn(ref: unknown): string | null {
  const id = (ref as { remarkId?: unknown } | undefined)?.remarkId;
  return typeof id === 'string' ? id : null;
}
