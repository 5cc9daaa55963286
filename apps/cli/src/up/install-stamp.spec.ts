import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

// The set-up scripts are plain JavaScript without types, because they run before anything is installed.
const setup = (file: string): Promise<unknown> => import(new URL(`../../setup/${file}`, import.meta.url).href);
const { isInstalled, writeStamp } = (await setup('install.mjs')) as {
  isInstalled(folder: string): boolean;
  writeStamp(folder: string): void;
};
const { completeLock } = (await setup('complete-lock.mjs')) as {
  completeLock(lock: { packages: Record<string, object> }): string[];
};

let folder: string;
const lockOf = (text: string, at: number) => {
  writeFileSync(join(folder, 'package-lock.json'), text);
  utimesSync(join(folder, 'package-lock.json'), at, at);
};
const installedAt = (at: number) => {
  const own = join(folder, 'node_modules', '.package-lock.json');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(own, '{}');
  utimesSync(own, at, at);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-install-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('an installation', () => {
  it('is missing without node_modules', () => {
    lockOf('one', 1_000);
    expect(isInstalled(folder)).toBe(false);
  });

  it('by a plain npm ci counts, and is remembered', () => {
    lockOf('one', 1_000);
    installedAt(2_000);
    expect(isInstalled(folder)).toBe(true);
    utimesSync(join(folder, 'package-lock.json'), 3_000, 3_000);
    expect(isInstalled(folder)).toBe(true);
  });

  it('from another lock file does not count', () => {
    lockOf('one', 1_000);
    installedAt(2_000);
    writeStamp(folder);
    lockOf('two', 3_000);
    expect(isInstalled(folder)).toBe(false);
  });

  it('that was cut short does not count', () => {
    lockOf('one', 1_000);
    mkdirSync(join(folder, 'node_modules'));
    expect(isInstalled(folder)).toBe(false);
  });
});

describe('a lock file made at a partial registry', () => {
  it('is completed by the optional packages of other platforms', () => {
    const packages: Record<string, object> = {
      '': {},
      'node_modules/tool': {
        dev: true,
        optionalDependencies: { '@tool/linux-x64-musl': '1.0.0', '@tool/here': '1.0.0' },
      },
      'node_modules/@tool/here': { version: '1.0.0' },
    };
    const lock = { packages };
    expect(completeLock(lock)).toEqual(['@tool/linux-x64-musl']);
    expect(lock.packages['node_modules/@tool/linux-x64-musl']).toEqual({
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    });
    expect(completeLock(lock)).toEqual([]);
  });
});
