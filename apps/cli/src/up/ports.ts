import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, portIsFree } from '@laurel/platform';

type Ports = Partial<Record<string, number>>;

/** The port this server had last time if it is free, else a new one, which is remembered in `<home>/ports.json`. */
export async function rememberedPort(home: string, server: 'postgres' | 'temporal'): Promise<number> {
  const ports = readPorts(home);
  const last = ports[server];
  if (last !== undefined && (await portIsFree(last))) return last;
  const port = await freePort();
  writeFileSync(portsPath(home), `${JSON.stringify({ ...readPorts(home), [server]: port }, null, 2)}\n`);
  return port;
}

function readPorts(home: string): Ports {
  try {
    return JSON.parse(readFileSync(portsPath(home), 'utf8')) as Ports;
  } catch {
    return {};
  }
}

function portsPath(home: string): string {
  return join(home, 'ports.json');
}
