import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process id is used again one day; together with the moment the process began it names one process only. */
export interface ProcessMark {
  pid: number;
  began: string;
}

/** Marks a running process, or returns undefined when there is none with this id. */
export function markOf(pid: number): ProcessMark | undefined {
  const began = beganAt(pid);
  return began === undefined ? undefined : { pid, began };
}

/** True when exactly this process still runs. */
export function stillRuns(mark: ProcessMark): boolean {
  return beganAt(mark.pid) === mark.began;
}

/** The command line of a running process, or undefined. */
export function commandOf(pid: number): string | undefined {
  if (process.platform === 'linux') return readOrNothing(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim();
  return askPs(pid, 'command=');
}

/** Sends a signal and says whether somebody received it. */
export function sendSignal(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

function beganAt(pid: number): string | undefined {
  if (process.platform !== 'linux') return askPs(pid, 'lstart=');
  // The name in parentheses may hold blanks; the fields after it are counted from its end.
  const fields = readOrNothing(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  if (fields === undefined || fields[0] === 'Z') return undefined;
  const boot = readOrNothing('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${boot}/${fields[19]}`;
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function askPs(pid: number, column: string): string | undefined {
  try {
    const answer = execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
    return answer === '' ? undefined : answer;
  } catch {
    return undefined;
  }
}
