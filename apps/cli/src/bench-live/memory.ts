import { readFileSync } from 'node:fs';

export interface Memory {
  /** Megabytes of a process that lie in memory now, and at most since it began. */
  readonly nowMB: number;
  readonly mostMB: number;
}

/** Null where the system does not tell. */
export function memoryOf(pid: number): Memory | null {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const lines = status.split('\n');
  const lineOf = (field: string) => lines.find((line) => line.startsWith(`${field}:`)) ?? '';
  const megabytes = (field: string) => Math.round(Number(/(\d+) kB$/.exec(lineOf(field))?.[1]) / 1024);
  return { nowMB: megabytes('VmRSS'), mostMB: megabytes('VmHWM') };
}
