// A partial registry does not serve the packages of foreign platforms. npm then leaves these optional packages out of
// package-lock.json, and `npm ci` refuses the file. This script adds the missing entries; run it after each `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './places.mjs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'ppc64le',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];

/** Adds an entry for every optional dependency that the lock names but does not hold. Returns the names added. */
export function completeLock(lock) {
  const packages = lock.packages;
  const added = [];
  for (const [place, parent] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
      if (isHeld(packages, place, name)) continue;
      packages[`node_modules/${name}`] = foreignEntry(name, range, parent);
      added.push(name);
    }
  }
  // npm orders its keys this way too, so that the next `npm install` leaves the file as it is.
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return added;
}

/** Node looks for a package in each node_modules folder on the way up; so does npm when it judges a lock. */
function isHeld(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

function foreignEntry(name, range, parent) {
  const words = name.split(/[/_.-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  if (words.includes('windows')) os.push('win32');
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (words.includes('armv7') || words.includes('armhf') || words.includes('gnueabihf')) cpu.push('arm');
  const entry = { version: range.replace(/^[\^~]/, '') };
  if (parent.dev) entry.dev = true;
  entry.optional = true;
  if (os.length > 0) entry.os = os;
  if (cpu.length > 0) entry.cpu = [...new Set(cpu)];
  if (words.some((word) => word.startsWith('musl'))) entry.libc = ['musl'];
  return entry;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = new URL('package-lock.json', root);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = completeLock(lock);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${added.length} entries added`);
  for (const name of added) console.log(`  ${name}`);
}
