import { execFile } from 'node:child_process';
import { inRoot } from './places.mjs';

/** A registry that says nothing for so long has no answer today. */
const LIMIT_MS = 60_000;
const OUTPUT_MAX = 32 * 1024 * 1024;

/** What is known against the packages that the product runs with, high or critical: `npm audit` without those of development. */
export async function auditProduction() {
  const args = ['audit', '--omit=dev', '--audit-level=high', '--json'];
  return readAudit(await npm(args));
}

/** The verdict of an audit's JSON. Its exit code says no more: it is the same for a finding and for a registry without an answer. */
export function readAudit(text) {
  const told = parsed(text);
  const counted = told?.metadata?.vulnerabilities;
  if (!counted) {
    const reason = told?.message ?? told?.error?.summary ?? text.trim().split('\n').at(-1);
    return { kind: 'NO_ANSWER', reason: reason || 'npm audit printed nothing' };
  }
  const serious = Object.values(told.vulnerabilities ?? {}).filter(({ severity }) =>
    /^(high|critical)$/.test(severity),
  );
  if (serious.length === 0 && counted.high + counted.critical === 0) return { kind: 'CLEAN' };
  return { kind: 'FOUND', packages: serious.map(({ name, severity, range }) => `${name} ${range} (${severity})`) };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What npm prints, whatever its exit code. Under `npm test` npm says where it is. */
function npm(args) {
  const path = process.env.npm_execpath;
  const [command, own] = path?.endsWith('.js') ? [process.execPath, [path, ...args]] : ['npm', args];
  const options = { cwd: inRoot(), timeout: LIMIT_MS, maxBuffer: OUTPUT_MAX };
  return new Promise((resolve) => {
    execFile(command, own, options, (_fault, stdout, stderr) => resolve(stdout.trim() === '' ? stderr : stdout));
  });
}
