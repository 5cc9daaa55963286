import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts process times in hundredths of a second, on every machine that Node runs on. */
const TICKS_PER_SECOND = 100;

/** CPU seconds that a process and its children have used so far; null where the system does not tell. */
export function cpuSecondsOf(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const own = statOf(pid);
  if (!own) return null;
  const children = childrenOf(pid).map(statOf);
  const ticks = children.reduce((sum, child) => sum + (child?.ticks ?? 0), own.ticks);
  return (ticks + own.endedChildrenTicks) / TICKS_PER_SECOND;
}

/** CPU seconds that the whole machine has used so far; null where the system does not tell. */
export function machineCpuSeconds(): number | null {
  if (process.platform !== 'linux') return null;
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] =
    readFileSync('/proc/stat', 'utf8').split('\n')[0]?.split(/ +/).slice(1).map(Number) ?? [];
  return (user + nice + system + irq + softirq) / TICKS_PER_SECOND;
}

interface Stat {
  readonly parent: number;
  readonly ticks: number;
  readonly endedChildrenTicks: number;
}

function statOf(pid: number): Stat | null {
  try {
    // The name in parentheses may hold blanks; the fields after it are counted from its end.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const field = (index: number) => Number(fields[index]);
    return { parent: field(1), ticks: field(11) + field(12), endedChildrenTicks: field(13) + field(14) };
  } catch {
    return null; // It ended a moment ago.
  }
}

function childrenOf(pid: number): number[] {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return all.filter((candidate) => statOf(candidate)?.parent === pid);
}
