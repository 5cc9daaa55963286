// The watchdog behind guard.ts: a process that only reads its stdin, and cleans up when it closes. It imports nothing of
// ours, so that it starts at once and stays small.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const listed = new Map<number, NodeJS.Signals>();

/** Children get this long to end in order before they are killed. */
const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 100;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  if (line === '!') killAll();
  const [, sign, pid, word] = /^([+-])(\d+)(?: (\w+))?$/.exec(line) ?? [];
  if (sign === '+') listed.set(Number(pid), (word ?? 'SIGTERM') as NodeJS.Signals);
  if (sign === '-') listed.delete(Number(pid));
});
lines.on('close', () => void cleanUp());

/** Last started, first stopped: the API and the worker go before the servers they lean on. */
async function cleanUp(): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (const [pid, signal] of [...listed].reverse()) {
    send(pid, signal);
    const own = Math.min(end, Date.now() + PATIENCE_MS / 4);
    while (lives(pid) && Date.now() < own) await pause();
  }
  while ([...listed.keys()].some(lives) && Date.now() < end) await pause();
  killAll();
  process.exit(0);
}

/** Each child leads its own process group, so its own children go with it. */
function killAll(): void {
  for (const pid of listed.keys()) if (lives(pid)) send(-pid, 'SIGKILL') || send(pid, 'SIGKILL');
}

function lives(pid: number): boolean {
  return send(pid, 0) && !isUnburied(pid);
}

/** In a container without an init process the dead keep their id until the container ends. */
function isUnburied(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.startsWith('Z') ?? false;
  } catch {
    return false;
  }
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}
