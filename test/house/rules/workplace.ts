import type { Finding, Rule, SourceFile } from './source-files.ts';

/** Written in pieces, or this file would be its own finding. */
const TRACES = [
  ['/work', 'main'],
  ['/work', 'shared'],
  ['/work', '.library'],
  ['/tmp', 'gobin'],
  ['/tmp', 'bash_jobs'],
]
  .map((parts) => parts.join('/'))
  .concat(['session of', 'the workplace'].join(' '));

const REGISTRY = 'https://registry.npmjs.org/';

/** The repository knows no machine on which it was made. */
export const workplaceTraces: Rule = (files) =>
  files.flatMap((file) =>
    file.text.split('\n').flatMap((line, index): Finding[] =>
      TRACES.filter((trace) => line.toLowerCase().includes(trace)).map((trace) => ({
        file: file.path,
        line: index + 1,
        text: `speaks of ${trace}`,
      })),
    ),
  );

/** The lock file names one registry, the public one. */
export const oneRegistry: Rule = (files) =>
  files.filter((file) => /(?:^|\/)package-lock\.json$|(?:^|\/)\.npmrc$/.test(file.path)).flatMap(registriesOf);

function registriesOf(file: SourceFile): Finding[] {
  return file.text.split('\n').flatMap((line, index) => {
    const url = /(?:"resolved": "|registry *= *)([^"\s]+)/.exec(line)?.[1];
    const isForeign = url !== undefined && /^[a-z+]+:/.test(url) && !url.startsWith(REGISTRY);
    return isForeign ? [{ file: file.path, line: index + 1, text: `${url} is not the public registry` }] : [];
  });
}
