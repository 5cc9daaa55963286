import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, readSettings, waitUntil } from '@laurel/platform';

/** A server that speaks S3 over a folder of its own: https://github.com/versity/versitygw, compiled with Go once. */
const GO_PACKAGE = 'github.com/versity/versitygw/cmd/versitygw@v1.8.0';
/** Cold, on two cores that others use too. */
const COMPILE_LIMIT_MS = 10 * 60_000;

export interface ObjectStorage {
  /** What the SDK reads from the environment. */
  readonly env: Record<string, string>;
  readonly bucket: string;
  stop(): Promise<void>;
}

/** The program, compiled when it is not there yet; a reason where it cannot be had. */
export async function objectStorageProgram(): Promise<{ readonly program: string } | { readonly reason: string }> {
  const bin = join(readSettings(process.env).home, 'bin');
  const program = join(bin, 'versitygw');
  if (existsSync(program)) return { program };
  mkdirSync(bin, { recursive: true });
  try {
    const env = { ...process.env, GOBIN: bin };
    await promisify(execFile)('go', ['install', GO_PACKAGE], { env, timeout: COMPILE_LIMIT_MS });
    return { program };
  } catch (fault) {
    return { reason: `no S3 server: go install ${GO_PACKAGE} failed: ${String(fault).split('\n')[0]}` };
  }
}

export async function startObjectStorage(program: string): Promise<ObjectStorage> {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-objects-'));
  const bucket = 'papers';
  mkdirSync(join(folder, bucket));
  const port = await freePort('127.0.0.1');
  const [access, secret] = ['laurel', 'only-for-this-test'];
  const args = ['--port', `127.0.0.1:${port}`, '--access', access, '--secret', secret, 'posix', folder];
  const child = spawn(program, args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const endpoint = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(endpoint).then(
      () => true,
      () => false,
    );
  await waitUntil(answers, { what: 'the S3 server', limitMs: 30_000, everyMs: 100 });
  return {
    bucket,
    env: {
      AWS_ENDPOINT_URL_S3: endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: access,
      AWS_SECRET_ACCESS_KEY: secret,
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
