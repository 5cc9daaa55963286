import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot, readSettings } from '@laurel/platform';

const POM = join(import.meta.dirname, 'test-server', 'pom.xml');
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
const MAIN = 'io.temporal.testserver.TestServer';
/** 38 MB in 39 archives took 6 s; a slow line gets twenty times as much. */
const DOWNLOAD_LIMIT_MS = 120_000;
/** It told its usage within 0.5 s; a busy machine may need longer. */
const ANSWER_LIMIT_MS = 20_000;
/** Small and started fast: its whole life is one file of tests. */
const JAVA_FLAGS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmx256m'];

/** The folder with the archives of Temporal's time-skipping test server, or the reason why there is none. */
export type FoundServer = { readonly folder: string } | { readonly reason: string };

/** Finds the test server where an earlier run left it, else fetches it with Maven. */
export async function findTestServer(home = readSettings(process.env).home): Promise<FoundServer> {
  const version = /<test-server\.version>(.+?)</.exec(readFileSync(POM, 'utf8'))?.[1];
  if (!version) throw new Error(`${POM} names no version.`);
  const folder = join(home, 'bin', `temporal-test-server-${version}`);
  const reason = (existsSync(folder) ? null : await fetchInto(folder)) ?? (await cannotRun(folder));
  return reason ? { reason } : { folder };
}

/** What Java is told to run the server. */
export function testServerArgs(folder: string): string[] {
  return [...JAVA_FLAGS, '-cp', join(folder, '*'), MAIN];
}

/** Fetched elsewhere and renamed when it runs, so that an interrupted download leaves nothing that looks whole. */
async function fetchInto(folder: string): Promise<string | null> {
  const bin = join(folder, '..');
  mkdirSync(bin, { recursive: true });
  const workshop = mkdtempSync(join(bin, 'unfinished-'));
  const goal = [COPY, '-DincludeScope=runtime', `-DoutputDirectory=${workshop}`];
  try {
    // Strict about checksums, and silent but for faults.
    const args = ['--batch-mode', '--quiet', '--strict-checksums', '--file', POM, ...goal];
    const reason = (await tryRun('mvn', args, DOWNLOAD_LIMIT_MS)) ?? (await cannotRun(workshop));
    // Another test run may have been faster: then its folder stays.
    if (reason === null && !existsSync(folder)) renameSync(workshop, folder);
    return reason;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Without a port it tells its usage and ends: Java and the archives are there. */
function cannotRun(folder: string): Promise<string | null> {
  return tryRun('java', testServerArgs(folder), ANSWER_LIMIT_MS);
}

/** Runs a program to its end. Returns null, or the reason of the failure in one line. */
function tryRun(program: string, args: string[], timeout: number): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout, killSignal: 'SIGKILL', cwd: projectRoot }, (error, out, err) => {
      if (error === null) return resolve(null);
      const lines = stripVTControlCharacters(`${out}\n${err}`).split('\n');
      const line = lines.find((one) => /error|exception/i.test(one));
      const missing = error.code === 'ENOENT' ? 'not installed' : null;
      const late = error.killed ? `no end within ${timeout / 1000} s` : null;
      resolve(`${program}: ${missing ?? late ?? line?.trim() ?? error.message}`);
    });
  });
}
