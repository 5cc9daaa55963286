import { type Finding, isProduct, type Rule } from './source-files.ts';

/** Every room that holds code has `src/index.ts` as its door. */
export const doors: Rule = (files) => {
  const paths = new Set(files.map((file) => file.path));
  const rooms = new Set([...paths].filter(isProduct).flatMap((path) => roomOf(path) ?? []));
  return [...rooms]
    .map((room) => `${room}/src/index.ts`)
    .filter((door) => !paths.has(door))
    .map((door): Finding => ({ file: door, line: 0, text: 'the room has no door: index.ts is missing' }));
};

/** No room is nested deeper than `src/<word>/<file>`. */
export const nesting: Rule = (files) =>
  files
    .filter(({ path }) => roomOf(path) !== undefined && isProduct(path))
    .filter(({ path }) => path.slice(path.indexOf('/src/') + 5).split('/').length > 2)
    .map(({ path }) => ({ file: path, line: 0, text: 'nested deeper than src/<word>/<file>' }));

function roomOf(path: string): string | undefined {
  return /^((?:apps|libs)\/[^/]+|workflows)\/src\//.exec(path)?.[1];
}
