import { canonical, type Plain } from './canonical.ts';

export const LEDGER_FORMAT = 'laurel.ledger/1';

/** The `prevHash` of a case's first entry. */
export const GENESIS_HASH = '0'.repeat(64);

/** SHA-256 of a text's UTF-8 bytes as 64 lower-case hex digits. Passed in, so that this code runs anywhere. */
export type HashText = (text: string) => string;

/** `personId` only where persons are known: an entry without one is hashed without the key. */
export interface LedgerActor {
  readonly kind: string;
  readonly role: string;
  readonly unitId: string | null;
  readonly personId?: string;
}

/** One fact of one case. `docs/ledger-format.md` is normative. */
export interface LedgerEntry {
  readonly caseId: string;
  /** 1, 2, 3 … within the case. */
  readonly caseSeq: number;
  /** Instant in UTC with milliseconds, `2023-04-03T02:00:00.000Z`. */
  readonly at: string;
  readonly actor: LedgerActor;
  readonly commandId: string;
  readonly kind: string;
  /** Content hash of the rule set that the case pins. */
  readonly ruleSet: string;
  readonly body: { readonly [key: string]: Plain };
  readonly prevHash: string;
}

/** The hash of an entry: SHA-256 over a zero byte (the leaf mark of RFC 6962) and the entry's canonical form. */
export function leafHash(entry: LedgerEntry, hashText: HashText): string {
  return hashText(`\u0000${canonical(entryForm(entry))}`);
}

/** The entry as the exact object that is hashed; rows with further columns lose them here. */
export function entryForm(entry: LedgerEntry): { readonly [key: string]: Plain } {
  const { kind, role, unitId, personId } = entry.actor;
  return {
    format: LEDGER_FORMAT,
    caseId: entry.caseId,
    caseSeq: entry.caseSeq,
    at: entry.at,
    actor: personId === undefined ? { kind, role, unitId } : { kind, role, unitId, personId },
    commandId: entry.commandId,
    kind: entry.kind,
    ruleSet: entry.ruleSet,
    body: entry.body,
    prevHash: entry.prevHash,
  };
}
