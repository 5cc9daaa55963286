import { isCode, isSpec, type Rule } from './source-files.ts';

export const LINES = { source: 150, workflow: 120 };

/** Files that may be longer, each with its reason. A reason that no longer holds is a finding too. */
export const EXCEPTIONS: { readonly [path: string]: string } = {
  'libs/client/src/contract/openapi.ts': 'Made of the contract, and read by its names.',
};

/** A stranger reads any file in one sitting. */
export function fileSize(exceptions = EXCEPTIONS): Rule {
  return (files) =>
    files
      .filter((file) => isCode(file.path))
      .flatMap(({ path, text }) => {
        const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
        const limit = path.startsWith('workflows/src/') && !isSpec(path) ? LINES.workflow : LINES.source;
        const isLong = lines > limit;
        if (isLong === path in exceptions) return [];
        const what = isLong
          ? `${lines} lines; the limit is ${limit}: split it by a word of the domain`
          : 'needs no exception';
        return [{ file: path, line: isLong ? limit + 1 : 0, text: what }];
      });
}
