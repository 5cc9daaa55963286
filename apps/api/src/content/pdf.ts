import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import type { ContentProblem } from './looked-at.ts';
import { type PdfFinding, readFinding } from './pdf-finding.ts';

/** A report of 50 MB is read in some seconds; what takes longer is built to take long. */
const READ_LIMIT_MS = 30_000;
/** The file twice, its objects, and Node. What needs more is built to expand. */
const MEMORY_MAX_BYTES = 900 * 1024 * 1024;
const LOOK_EVERY_MS = 50;
/** Each takes a core and much memory; the others wait their turn. */
const AT_ONCE = 2;

const turns = pLimit(AT_ONCE);

/**
 * A PDF is read in a process of its own, bounded in time and memory: it may be built to break its reader. It must be open to
 * everybody (not encrypted), and hold no script, no action that leaves the page, and no other file.
 */
export async function pdfProblem(path: string): Promise<ContentProblem | null> {
  const finding = await turns(() => findingOf(path));
  if (finding.kind === 'CALM') return null;
  if (finding.kind === 'ENCRYPTED') return { code: 'PDF_ENCRYPTED', facts: {} };
  return finding.kind === 'ACTIVE'
    ? { code: 'PDF_ACTIVE', facts: { hint: finding.what } }
    : { code: 'PDF_UNREADABLE', facts: {} };
}

function findingOf(path: string): Promise<PdfFinding> {
  // Under Jest this module is TypeScript; Node 24 runs the program's source as well as its built file.
  const file = import.meta.url.endsWith('.ts') ? './pdf-program.ts' : './pdf-program.js';
  const program = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ['--max-old-space-size=512', program, path], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {},
    timeout: READ_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  const watch = setInterval(() => void endIfLarge(child.pid, () => child.kill('SIGKILL')), LOOK_EVERY_MS);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  return new Promise((resolve, fail) => {
    child.on('error', fail);
    child.on('close', () => {
      clearInterval(watch);
      resolve(readFinding(said));
    });
  });
}

/** What it holds in memory, as the system counts it: the second number of `statm`, in pages of 4 KiB. */
async function endIfLarge(pid: number | undefined, end: () => void): Promise<void> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  if (Number(statm.split(' ')[1]) * 4096 > MEMORY_MAX_BYTES) end();
}
