import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PostgresPlace } from './postgres-place.ts';
import { asUser, type ServerUser } from './postgres-user.ts';

/** The name of the role that owns everything, and of the database that Laurel uses. */
export const ROLE = 'laurel';

const MAJOR = '18';

/** Makes the data folder the first time: one role with a password of its own, one database. Returns the password. */
export function prepareData(home: string, place: PostgresPlace, user: ServerUser | undefined, fsync: boolean): string {
  const { data } = place;
  const version = join(data, 'PG_VERSION');
  const passwordFile = join(home, 'postgres.password');
  if (existsSync(version)) {
    const found = readFileSync(version, 'utf8').trim();
    if (found !== MAJOR) throw new Error(`${data} was written by PostgreSQL ${found}; this is ${MAJOR}. Move it away.`);
    if (user !== undefined && statSync(data).uid !== user.uid) giveTo(data, user);
    return readFileSync(passwordFile, 'utf8').trim();
  }
  const password = randomBytes(18).toString('base64url');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  // Made under another name and renamed when complete, so that a start cut short leaves no half of a data folder.
  const unfinished = `${data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  if (user !== undefined) chownSync(unfinished, user.uid, user.gid);
  initialise(place, unfinished, password, user, fsync);
  createDatabase(place, unfinished, user);
  renameSync(unfinished, data);
  return password;
}

function initialise(
  place: PostgresPlace,
  data: string,
  password: string,
  user: ServerUser | undefined,
  fsync: boolean,
): void {
  // initdb reads the password as the server's user, to whom the file in the home is closed; the copy lives a second.
  const copy = `${data}.password`;
  writeFileSync(copy, `${password}\n`, { mode: 0o600 });
  if (user !== undefined) chownSync(copy, user.uid, user.gid);
  const flags = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', `--username=${ROLE}`];
  if (!fsync) flags.push('--no-sync');
  try {
    run(place.programs.initdb, [`--pgdata=${data}`, `--pwfile=${copy}`, ...flags], user);
  } finally {
    rmSync(copy, { force: true });
  }
}

/** The package has no psql; PostgreSQL's single-user mode takes one statement from its stdin. */
function createDatabase(place: PostgresPlace, data: string, user: ServerUser | undefined): void {
  run(place.programs.postgres, ['--single', '-D', data, 'postgres'], user, `CREATE DATABASE ${ROLE}\n`);
}

function run(program: string, args: string[], user: ServerUser | undefined, input?: string): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    ...asUser(user),
    cwd: '/',
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8' },
    ...(input === undefined ? {} : { input }),
    timeout: 60_000,
  });
  if (status === 0) return;
  throw new Error(`${program} failed (${error?.message ?? status}):\n${stdout ?? ''}${stderr ?? ''}`.trimEnd());
}

function giveTo(folder: string, user: ServerUser): void {
  chownSync(folder, user.uid, user.gid);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chownSync(join(folder, entry), user.uid, user.gid);
  }
}
