import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '@laurel/platform';

const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt');
/** Schemathesis asks for it. */
const OLDEST = [3, 11] as const;
const NAMES = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python'];
/** On a machine that others kept busy all of it came in 55 s; a slow line gets five times as much. */
const INSTALL_LIMIT_MS = 300_000;
const ANSWER_LIMIT_MS = 20_000;

/** The program `schemathesis`, or the reason why there is none. */
export type Found = { readonly program: string } | { readonly reason: string };

/**
 * Schemathesis in an environment of its own under the project's ignored folder: made once for each list of requirements, with
 * the packages of PyPI whose hashes that list names.
 */
export async function findSchemathesis(home = readSettings(process.env).home, names = NAMES): Promise<Found> {
  const version = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  const bin = join(home, 'bin');
  const folder = join(bin, `schemathesis-${version}`);
  const program = join(folder, 'bin', 'schemathesis');
  if (existsSync(program) && (await tryRun(program, ['--version'], ANSWER_LIMIT_MS)) === null) return { program };
  const python = await findPython(names);
  if (python === null) return { reason: `no Python ${OLDEST.join('.')} or later (looked for ${names.join(', ')})` };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(bin, { recursive: true });
  const reason = await install(python, folder);
  if (reason === null) return { program };
  rmSync(folder, { recursive: true, force: true });
  return { reason };
}

async function findPython(names: readonly string[]): Promise<string | null> {
  const question = `import sys, venv, ensurepip; sys.exit(sys.version_info < (${OLDEST.join(', ')}))`;
  for (const name of names) if ((await tryRun(name, ['-c', question], ANSWER_LIMIT_MS)) === null) return name;
  return null;
}

/** An environment names its own folder in its programs, so it is made where it stays; the program that is looked for comes last. */
async function install(python: string, folder: string): Promise<string | null> {
  const made = await tryRun(python, ['-m', 'venv', folder], INSTALL_LIMIT_MS);
  if (made !== null) return made;
  // Nothing of what is installed runs while it is installed: wheels only.
  const how = ['--quiet', '--disable-pip-version-check', '--require-hashes', '--only-binary=:all:'];
  const args = ['-m', 'pip', 'install', ...how, '-r', REQUIREMENTS];
  return tryRun(join(folder, 'bin', 'python'), args, INSTALL_LIMIT_MS);
}

/** Runs a program to its end. Returns null, or the reason of the failure in one line. */
function tryRun(program: string, args: readonly string[], timeout: number): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout, killSignal: 'SIGKILL' }, (error, _out, err) => {
      if (error === null) return resolve(null);
      const line = err.split('\n').findLast((one) => /error/i.test(one));
      const missing = error.code === 'ENOENT' ? 'not installed' : null;
      const late = error.killed ? `no end within ${timeout / 1000} s` : null;
      resolve(`${program}: ${missing ?? late ?? line?.trim() ?? error.message.split('\n')[0]}`);
    });
  });
}
