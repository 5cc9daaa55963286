import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { runProgram } from './run-program.ts';

/** The Temporal server, its tool for SQL schemas, and the folder with the schemas of its version. */
export interface TemporalServerPrograms {
  server: string;
  sqlTool: string;
  schema: string;
}

export interface TemporalServerSearch {
  home: string;
  onNotice: (text: string) => void;
  abort?: AbortSignal | undefined;
}

const MODULE = 'go.temporal.io/server';
/** The version that the compiled CLI carries too, so that both kinds of server are one. */
const VERSION = 'v1.29.1';
/** A compile took 1 min 22 s on two cores after the CLI's; a slow machine gets ten times as much. */
const COMPILE_LIMIT_MS = 15 * 60_000;
const LIST_LIMIT_MS = 60_000;

/** Finds the programs in `<home>/bin`, else compiles them with Go and puts them there. */
export async function findTemporalServer(search: TemporalServerSearch): Promise<TemporalServerPrograms> {
  const own = programsIn(join(search.home, 'bin'));
  const found = [own, programsIn(join(projectRoot, '.laurel', 'bin'))].find(isComplete);
  if (found) return found;
  search.onNotice('Compiling the Temporal server for PostgreSQL with Go; the first time takes some minutes');
  try {
    await compile(search, own);
  } catch (error) {
    search.abort?.throwIfAborted();
    throw new Error(`The Temporal server for PostgreSQL could not be compiled: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return own;
}

function programsIn(bin: string): TemporalServerPrograms {
  return {
    server: join(bin, 'temporal-server'),
    sqlTool: join(bin, 'temporal-sql-tool'),
    schema: join(bin, 'temporal-schema'),
  };
}

function isComplete(programs: TemporalServerPrograms): boolean {
  return Object.values(programs).every((path: string) => existsSync(path));
}

/** Compiled elsewhere and renamed when complete, so that an interrupted compile leaves nothing that looks whole. */
async function compile({ home, abort }: TemporalServerSearch, own: TemporalServerPrograms): Promise<void> {
  const bin = join(home, 'bin');
  mkdirSync(bin, { recursive: true });
  const workshop = mkdtempSync(join(bin, 'unfinished-'));
  try {
    const packages = [`${MODULE}/cmd/server@${VERSION}`, `${MODULE}/cmd/tools/sql@${VERSION}`];
    const env = { ...process.env, GOBIN: workshop };
    await runProgram('go', ['install', ...packages], { limitMs: COMPILE_LIMIT_MS, env, abort });
    // Outside any module of ours: a download answers where the source lies.
    const answer = await runProgram('go', ['mod', 'download', '-json', `${MODULE}@${VERSION}`], {
      limitMs: LIST_LIMIT_MS,
      cwd: workshop,
      abort,
    });
    const { Dir } = JSON.parse(answer) as { Dir: string };
    const schema = join(workshop, 'schema');
    copyFiles(join(Dir, 'schema', 'postgresql', 'v12'), schema);
    rmSync(own.schema, { recursive: true, force: true });
    renameSync(schema, own.schema);
    renameSync(join(workshop, 'sql'), own.sqlTool);
    renameSync(join(workshop, 'server'), own.server);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Go keeps its sources read-only; a copy with the same modes could not be removed again. */
function copyFiles(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, source));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(source));
  }
}
