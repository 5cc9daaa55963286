import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the repository: its path from the root, with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a rule names. Line 0: the whole file, or its absence. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

export type Rule = (files: readonly SourceFile[]) => Finding[];

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every text file that Git keeps or would keep; outside a repository, every file that no build has made. */
export function sourceFiles(base: string = root): SourceFile[] {
  return paths(base)
    .filter((path) => existsSync(join(base, path)) && statSync(join(base, path)).isFile())
    .map((path) => ({ path, text: readFileSync(join(base, path), 'utf8') }))
    .filter((file) => !file.text.includes('\0'));
}

/** The findings as a person reads them; an empty list when the rule is kept. */
export function named(findings: readonly Finding[]): string[] {
  return findings.map(({ file, line, text }) => `${file}:${line} ${text}`);
}

/** A tree of faulty texts, by path. */
export function planted(tree: { readonly [path: string]: string }): SourceFile[] {
  return Object.entries(tree).map(([path, text]) => ({ path, text }));
}

/** Code of the product: neither a spec nor the tests. */
export function isProduct(path: string): boolean {
  return /^(?:apps|libs|workflows)\/.*\.[cm]?tsx?$/.test(path) && !isSpec(path);
}

export function isSpec(path: string): boolean {
  return /\.spec\.tsx?$/.test(path);
}

export function isCode(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path);
}

function paths(base: string): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: base,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return [...new Set(listed.split('\0').filter(Boolean))];
  } catch {
    return walk(base, base);
  }
}

const MADE_BY_A_BUILD = new Set(['node_modules', 'dist', 'out-tsc', '.laurel', '.nx', '.git', 'coverage']);

function walk(base: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !MADE_BY_A_BUILD.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(base, path);
      return entry.isFile() ? [relative(base, path).split(sep).join('/')] : [];
    });
}
