import { posix } from 'node:path';
import { type Finding, isProduct, isSpec, type Rule, type SourceFile } from './source-files.ts';
import { at, type Import, importsOf } from './syntax.ts';

/** The borders read a second time, by our own reading: dependency-cruiser may go blind, this may not. */
const CLOSED: readonly { readonly inside: string; readonly packages: readonly string[] }[] = [
  { inside: 'libs/domain/src/', packages: [] },
  { inside: 'libs/ledger/src/', packages: [] },
  { inside: 'libs/contracts/src/', packages: ['@laurel/domain', 'zod'] },
  {
    inside: 'workflows/src/',
    packages: ['@laurel/domain', '@laurel/contracts', '@temporalio/workflow', '@temporalio/common'],
  },
];

/** The domain, the ledger, the contracts and the workflows import their short list and nothing else. */
export const closedRooms: Rule = (files) =>
  CLOSED.flatMap(({ inside, packages }) =>
    findIn(
      files.filter((file) => file.path.startsWith(inside)),
      (_file, { specifier }) => {
        if (isRelative(specifier) || packages.includes(specifier)) return undefined;
        return `imports ${specifier}; ${inside} may import ${packages.join(', ') || 'nothing but itself'}`;
      },
    ),
  );

/** No relative path leaves its project: another room is called by its package name. */
export const relativePathsOut: Rule = (files) =>
  findIn(files, (file, { specifier }) => {
    if (!isRelative(specifier)) return undefined;
    const target = posix.join(posix.dirname(file.path), specifier);
    if (projectOf(target) === projectOf(file.path)) return undefined;
    return `the relative path ${specifier} leaves ${projectOf(file.path)}; import the room by its package name`;
  });

/** A room is entered by its door: `@laurel/<room>` and nothing behind it. */
export const deepImports: Rule = (files) =>
  findIn(files, (_file, { specifier }) =>
    /^@laurel\/[^/]+\/./.test(specifier) ? `imports ${specifier}; a room is entered by its index.ts only` : undefined,
  );

/** The verifier shares no code with the writer that it checks. */
export const verifierAndWriter: Rule = (files) =>
  findIn(
    files.filter((file) => file.path.startsWith('libs/ledger/src/verify/')),
    (file, { specifier }) => {
      const target = posix.join(posix.dirname(file.path), specifier);
      return target.startsWith('libs/ledger/src/write/') ? `the verifier imports ${specifier}` : undefined;
    },
  );

function findIn(
  files: readonly SourceFile[],
  judge: (file: SourceFile, found: Import) => string | undefined,
): Finding[] {
  return files
    .filter((file) => isProduct(file.path) && !isSpec(file.path))
    .flatMap((file) =>
      importsOf(file).flatMap((found) => {
        const text = judge(file, found);
        return text ? [at(file, found.node, text)] : [];
      }),
    );
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('./') || specifier.startsWith('../');
}

function projectOf(path: string): string {
  return /^(?:(?:apps|libs)\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;
}
