import { isSpec, type Rule } from './source-files.ts';
import { nodesOf } from './syntax.ts';
import { titleOf } from './test-titles.ts';

export const CATALOGUE = 'libs/domain/src/refusal/catalogue.ts';

/** Every way to say no is told at least once in the title of a test: `CODE: a sentence`. */
export const refusalCodes: Rule = (files) => {
  const catalogue = files.find((file) => file.path === CATALOGUE);
  if (!catalogue) return [];
  const titles = files
    .filter((file) => isSpec(file.path))
    .flatMap((file) => [...nodesOf(file)].flatMap((node) => titleOf(node) ?? []));
  return codesIn(catalogue.text)
    .filter(({ code }) => !titles.some((title) => new RegExp(`(?<![A-Z_])${code}(?![A-Z_])`).test(title)))
    .map(({ code, line }) => ({
      file: CATALOGUE,
      line,
      text: `no test title speaks of ${code}: write it('${code}: …')`,
    }));
};

/** The keys of `REFUSALS`, by their indentation: the catalogue is a flat record. */
function codesIn(text: string): { code: string; line: number }[] {
  return text.split('\n').flatMap((line, index) => {
    const code = /^ {2}([A-Z][A-Z0-9_]*): /.exec(line)?.[1];
    return code ? [{ code, line: index + 1 }] : [];
  });
}
