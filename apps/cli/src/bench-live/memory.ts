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
  const megabytes = (field: string) =>
    Math.round(Number(new RegExp(String.raw`^${field}:\s+(\d+) kB$`, 'm').exec(status)?.[1]) / 1024);
  return { nowMB: megabytes('VmRSS'), mostMB: megabytes('VmHWM') };
}
