import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Trial {
  /** Where the contract is published, and asked. */
  readonly apiUrl: string;
  readonly giverUrl: string;
  /** The text of schemathesis.toml. */
  readonly settings: string;
  /** For what it writes; the caller's to take away. */
  readonly folder: string;
  readonly limitMs: number;
}

export interface Ended {
  readonly code: number | null;
  readonly printed: string;
  /** The report, event by event. */
  readonly report: string;
}

/** Runs Schemathesis to its end. */
export function tried(program: string, { apiUrl, giverUrl, settings, folder, limitMs }: Trial): Promise<Ended> {
  const config = join(folder, 'schemathesis.toml');
  writeFileSync(config, settings);
  const report = join(folder, 'calls.ndjson');
  const args = ['--config-file', config, 'run', `${apiUrl}/openapi.json`, '--no-color', '--report-ndjson-path', report];
  const env = {
    ...process.env,
    PYTHONPATH: import.meta.dirname,
    PYTHONDONTWRITEBYTECODE: '1',
    SCHEMATHESIS_HOOKS: 'hooks',
    LAUREL_CONTRACT_GIVER: giverUrl,
    // Whatever stands between this machine and PyPI does not stand between its own programs.
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  };
  // It keeps what it learned where it runs; each run here begins anew.
  const child = spawn(program, args, { cwd: folder, env, timeout: limitMs, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return new Promise((resolve, fail) => {
    child.once('error', fail);
    child.once('close', (code) => resolve({ code, printed, report }));
  });
}
