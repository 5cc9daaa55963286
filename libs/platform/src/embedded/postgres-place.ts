import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { type PostgresPrograms, programsIn } from './postgres-programs.ts';
import { canPass, canRun, type ServerUser } from './postgres-user.ts';

/** Where the server's programs and data are, after any move that its user needs. */
export interface PostgresPlace {
  programs: PostgresPrograms;
  data: string;
}

/** The folder outside the project for what the server's user cannot reach inside it. */
export function outsideFolder(home: string): string {
  return `/var/tmp/laurel-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
}

/**
 * Chooses the place of programs and data. A project below a folder that only root may enter is common (`mktemp -d`):
 * then the server's own user gets a copy of the programs, and keeps its data, outside.
 */
export function choosePlace(
  home: string,
  found: PostgresPrograms,
  user: ServerUser | undefined,
  onNotice: (text: string) => void,
): PostgresPlace {
  const programs = canRun(user, found.postgres) ? found : copyOutside(home, found, user, onNotice);
  const inside = join(home, 'postgres');
  const data = canPass(user, home) ? inside : dataOutside(home, inside, user, onNotice);
  return { programs, data };
}

/** Removes data and copies of a home that is no longer wanted. The server must have stopped. */
export function erasePostgres(home: string): void {
  if (!existsSync(home)) return;
  rmSync(outsideFolder(realpathSync(home)), { recursive: true, force: true });
  rmSync(join(home, 'postgres'), { recursive: true, force: true });
}

function copyOutside(
  home: string,
  found: PostgresPrograms,
  user: ServerUser | undefined,
  onNotice: (text: string) => void,
): PostgresPrograms {
  if (user === undefined) throw new Error(`PostgreSQL does not start: ${found.postgres} --version fails.`);
  const copy = join(makeOutside(home), 'programs');
  if (existsSync(copy) && canRun(user, programsIn(copy).postgres)) return programsIn(copy);
  onNotice(`User ${user.name} cannot start PostgreSQL below this folder: copying its programs (60 MB) to ${copy}`);
  // Renamed when complete, so that a copy cut short is never taken for a whole one.
  const unfinished = `${copy}.unfinished`;
  for (const old of [unfinished, copy]) rmSync(old, { recursive: true, force: true });
  cpSync(found.folder, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  const programs = programsIn(copy);
  if (!canRun(user, programs.postgres)) {
    throw new Error(`User ${user.name} cannot start ${programs.postgres}. Set DATABASE_URL to a server of your own.`);
  }
  return programs;
}

function dataOutside(
  home: string,
  inside: string,
  user: ServerUser | undefined,
  onNotice: (text: string) => void,
): string {
  const data = join(makeOutside(home), 'data');
  const pointer = lstatSync(inside, { throwIfNoEntry: false });
  if (pointer?.isSymbolicLink() && readlinkSync(inside) === data) return data;
  if (pointer !== undefined && !pointer.isSymbolicLink()) {
    throw new Error(
      `User ${user?.name} can no longer reach the data in ${inside}. Let it pass again (chmod o+x on the folders above),` +
        ' or move the data away.',
    );
  }
  onNotice(`User ${user?.name} cannot enter ${home}: PostgreSQL keeps its data in ${data}`);
  rmSync(inside, { force: true });
  symlinkSync(data, inside);
  return data;
}

/** Everybody may write below /var/tmp: only a real folder of our own is safe to use. */
function makeOutside(home: string): string {
  const folder = outsideFolder(home);
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there === undefined) {
    mkdirSync(folder, { mode: 0o755 });
    chownSync(folder, process.getuid?.() ?? 0, process.getgid?.() ?? 0);
  } else if (!there.isDirectory() || there.uid !== process.getuid?.()) {
    throw new Error(`${folder} belongs to somebody else; remove it, or choose another LAUREL_HOME.`);
  }
  return folder;
}
