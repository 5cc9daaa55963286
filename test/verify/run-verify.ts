import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '@laurel/platform';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** `laurel verify` as a person runs it, away from any stack that may run from this project's home. */
export function runVerify(args: readonly string[], env: Record<string, string>): Promise<Ended> {
  const { NODE_OPTIONS: _options, DATABASE_URL: _url, TEMPORAL_ADDRESS: _address, ...inherited } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(projectRoot, 'apps/cli/dist/main.js'), 'verify', ...args],
      { env: { ...inherited, LAUREL_HOME: '/nonexistent/laurel', ...env } },
      (fault, out, err) => resolve({ code: (fault?.code as number | undefined) ?? 0, out, err }),
    );
  });
}
