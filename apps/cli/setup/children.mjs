import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inRoot, root } from './places.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const LOOK_EVERY_MS = 1_000;

/** The environment of a tool: what npm installed here comes first on the PATH, the right Node among it. */
export function toolEnv(more = {}) {
  return { ...process.env, PATH: `${inRoot('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`, ...more };
}

/** Runs a program to its end and keeps what it prints; a failure throws with all of it. */
export async function runQuietly(command, args, env = toolEnv()) {
  const child = spawn(command, args, { cwd: fileURLToPath(root), env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
  }
  const code = await follow(child);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with code ${code}\n${printed.trimEnd()}`);
  return printed;
}

/** Runs a program on our own terminal and returns its exit code. */
export function runHere(command, args, env = toolEnv()) {
  return follow(spawn(command, args, { env, stdio: 'inherit' }));
}

/**
 * Waits for a child. Signals go on to it, and we wait for its orderly end; when whoever started us is gone, so that
 * nobody waits any more, the child is told to end.
 */
function follow(child) {
  const passOn = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, passOn);
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() !== before) child.kill('SIGTERM');
  }, LOOK_EVERY_MS);
  return new Promise((resolve, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  }).finally(() => {
    clearInterval(timer);
    for (const signal of SIGNALS) process.off(signal, passOn);
  });
}

/** Who started us. npm puts a shell between itself and a script, and the shell lives on when npm is killed. */
function ancestors() {
  if (process.env.npm_lifecycle_event === undefined || process.platform !== 'linux') return `${process.ppid}`;
  try {
    const fields = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return `${process.ppid} ${fields[1]}`;
  } catch {
    return `${process.ppid}`;
  }
}
