import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The user that PostgreSQL runs as when we are root, which PostgreSQL refuses. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/** Undefined for an ordinary user, who runs PostgreSQL as himself. Never makes a user: that is the machine's business. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const found = users.find((fields) => fields[0] === name);
    if (found) return { name, uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and this machine has neither a user postgres nor a user nobody.\n' +
      'Run Laurel as an ordinary user, or point DATABASE_URL at a PostgreSQL server of your own.',
  );
}

/** True when the user may walk through every folder down to this one. */
export function canPass(user: ServerUser | undefined, folder: string): boolean {
  if (user === undefined) return true;
  for (let place = folder; ; place = dirname(place)) {
    const { mode, uid, gid } = statSync(place);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (place === dirname(place)) return true;
  }
}

/** True when the user can really start the program: folders, libraries and mount options all count. */
export function canRun(user: ServerUser | undefined, program: string): boolean {
  return spawnSync(program, ['--version'], { ...asUser(user), stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/** The part of spawn's options that makes a child run as this user. */
export function asUser(user: ServerUser | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid };
}
