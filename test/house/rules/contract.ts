import { operationBreaks } from './contract-operations.ts';
import type { ApiDocument, Finding } from './contract-words.ts';

/** Where the last accepted contract lies. */
export const ACCEPTED = 'docs/openapi.accepted.json';

/**
 * What a program written for the accepted contract would trip over under the present one: empty when it would not. Where the
 * version says that it is another contract, everything is allowed.
 */
export function contractBreaks(accepted: ApiDocument, present: ApiDocument): Finding[] {
  if (isOtherContract(accepted.info.version, present.info.version)) return [];
  const breaks = [...operationBreaks(accepted, present, 'paths'), ...operationBreaks(accepted, present, 'webhooks')];
  // A schema that many operations point at breaks them all, and is told once.
  return [...new Map(breaks.map((finding) => [`${finding.at} ${finding.text}`, finding])).values()];
}

/** By semantic versioning: another major number, or while that is 0 another minor one. A smaller version is never another contract. */
export function isOtherContract(accepted: string, present: string): boolean {
  const [was, is] = [numbers(accepted), numbers(present)];
  if (is.major !== was.major) return is.major > was.major;
  return is.major === 0 && is.minor > was.minor;
}

function numbers(version: string): { major: number; minor: number } {
  const [, major, minor = '0'] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  if (major === undefined) throw new Error(`The version ${version} of the contract is no number.`);
  return { major: Number(major), minor: Number(minor) };
}

/** The contract without what is written for people: what is left is what programs rely on. */
export function withoutTexts(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(withoutTexts);
  if (typeof document !== 'object' || document === null) return document;
  const entries = Object.entries(document).filter(([name, value]) => !isText(name, value));
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutTexts(value)]));
}

/** A property that is called so holds a schema, which is no text. */
function isText(name: string, value: unknown): boolean {
  return ['description', 'summary'].includes(name) && typeof value === 'string';
}
