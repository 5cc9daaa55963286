import { type Finding, isSpec, type Rule, type SourceFile } from './source-files.ts';
import { nodesOf } from './syntax.ts';
import { titleOf } from './test-titles.ts';

export const CATALOGUE = 'libs/domain/src/refusal/catalogue.ts';
export const RULE_SET_CATALOGUE = 'libs/domain/src/rulesets/problem.ts';

/** Every way to say no to a command is told at least once in the title of a test: `CODE: a sentence`. */
export const refusalCodes: Rule = (files) => untold(CATALOGUE, files, files);

/** Every way in which a rule set can be wrong is planted beside the code that finds it, and told in a title. */
export const ruleSetProblemCodes: Rule = (files) =>
  untold(
    RULE_SET_CATALOGUE,
    files,
    files.filter(({ path }) => path.startsWith('libs/domain/src/rulesets/')),
  );

function untold(path: string, files: readonly SourceFile[], among: readonly SourceFile[]): Finding[] {
  const catalogue = files.find((file) => file.path === path);
  if (!catalogue) return [];
  const titles = among
    .filter((file) => isSpec(file.path))
    .flatMap((file) => [...nodesOf(file)].flatMap((node) => titleOf(node) ?? []));
  return codesIn(catalogue.text)
    .filter(({ code }) => !titles.some((title) => new RegExp(`(?<![A-Z_])${code}(?![A-Z_])`).test(title)))
    .map(({ code, line }) => ({
      file: path,
      line,
      text: `no test title speaks of ${code}: write it('${code}: …')`,
    }));
}

/** The keys of the record, by their indentation: a catalogue is flat. */
function codesIn(text: string): { code: string; line: number }[] {
  return text.split('\n').flatMap((line, index) => {
    const code = /^ {2}([A-Z][A-Z0-9_]*): /.exec(line)?.[1];
    return code ? [{ code, line: index + 1 }] : [];
  });
}
