import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './places.mjs';

/** A hash of the content of these files and folders, found below the project root. Absent ones count as empty. */
export function hashOf(places) {
  const hash = createHash('sha256');
  for (const place of places) for (const file of filesIn(inRoot(place))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Stands for the sources of all projects and for what the last build left: any change of either changes it. */
export function buildMark() {
  const projects = ['workflows', ...foldersIn('apps'), ...foldersIn('libs')];
  const sources = projects.flatMap((place) =>
    ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'].map((part) => join(place, part)),
  );
  // Built files are known by their time: whoever builds by hand, or lets nx bring back another build, changes it.
  const built = projects.map((place) => timeOf(inRoot(place, 'dist', 'tsconfig.tsbuildinfo')));
  built.push(
    timeOf(inRoot('apps', 'worker', 'bundle', 'workflows.cjs')),
    timeOf(inRoot('apps', 'web', 'dist', 'index.html')),
  );
  return `${hashOf([...sources, 'tsconfig.base.json', 'nx.json', 'package-lock.json'])} ${built.join(' ')}`;
}

function foldersIn(place) {
  return readdirSync(inRoot(place)).map((name) => join(place, name));
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 'absent';
}

function filesIn(place) {
  const there = statSync(place, { throwIfNoEntry: false });
  if (there === undefined) return [];
  if (there.isFile()) return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}
