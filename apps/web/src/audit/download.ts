import type { Entry } from './trail.ts';

const COLUMNS = ['caseSeq', 'at', 'kind', 'actorKind', 'actorRole', 'actorUnitId', 'actorPersonId'] as const;
const REST = ['commandId', 'ruleSet', 'body', 'prevHash', 'leafHash'] as const;

/** The trail as a table for a spreadsheet, one row for each entry (RFC 4180); the mark at its beginning tells Excel that it is UTF-8. */
export function trailAsCsv(entries: readonly Entry[]): string {
  const rows = entries.map(({ actor, body, ...entry }) => [
    entry.caseSeq,
    entry.at,
    entry.kind,
    actor.kind,
    actor.role,
    actor.unitId ?? '',
    actor.personId ?? '',
    entry.commandId,
    entry.ruleSet,
    JSON.stringify(body),
    entry.prevHash,
    entry.leafHash,
  ]);
  return `\uFEFF${[[...COLUMNS, ...REST], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The entries as they were read, each with the case that it is chained in: with the ledger's format the hashes can be made anew. */
export function trailAsJson(nominationId: string, entries: readonly Entry[]): string {
  return `${JSON.stringify({ nominationId, entries: entries.map((entry) => ({ caseId: nominationId, ...entry })) }, null, 2)}\n`;
}

/** Saves a text that the browser made itself; nothing is sent anywhere. */
export function download(fileName: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}

/** A spreadsheet takes what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number): string {
  const text = FORMULA.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
