import type { Finding, Rule, SourceFile } from './source-files.ts';

const CONTRACTS = 'libs/contracts/src/commands';
const REGISTRY = `${CONTRACTS}/registry.ts`;
const WORDS = /^libs\/domain\/src\/case\/command[^/.]*\.ts$/;
/** Beside the words: the door, the list, and the shape that every contract has. */
const NOT_COMMANDS = new Set(['index', 'registry', 'contract']);

/** Words of the core that no person asks for, and so no contract, registry or screen knows. */
const ASKED_BY_NOBODY = new Set(['lapse']);

/** One word opens a whole feature: contract, core, scenario and registry, and the reverse. */
export const commandFiles: Rule = (files) => {
  const paths = new Set(files.map((file) => file.path));
  const contracts = wordsAt(paths, new RegExp(`^${CONTRACTS}/([^/.]+)\\.ts$`)).filter(
    (word) => !NOT_COMMANDS.has(word),
  );
  if (contracts.length === 0) return [];
  const listed = registered(textOf(files, REGISTRY));
  return [
    ...contracts.flatMap((word) => missing(paths, word)),
    ...contracts.filter((word) => !listed.includes(word)).map(notListed),
    ...listed.flatMap((word) => absent(paths, `${CONTRACTS}/${word}.ts`, `the registry lists ${word}`)),
    ...files
      .filter(({ path }) => WORDS.test(path))
      .flatMap(({ text }) => asked(text))
      .flatMap((word) => absent(paths, `${CONTRACTS}/${word}.ts`, `the core knows ${word}`)),
    ...wordsAt(paths, /^test\/scenarios\/([^/.]+)\.scenario\.md$/)
      .filter((word) => !ASKED_BY_NOBODY.has(word))
      .flatMap((word) => absent(paths, `${CONTRACTS}/${word}.ts`, `a scenario tells ${word}`)),
  ];
};

function missing(paths: ReadonlySet<string>, word: string): Finding[] {
  const because = `the contracts offer ${word}`;
  return [
    ...absent(paths, `libs/domain/src/case/${word}.ts`, because),
    ...absent(paths, `test/scenarios/${word}.scenario.md`, because),
  ];
}

function absent(paths: ReadonlySet<string>, path: string, because: string): Finding[] {
  return paths.has(path) ? [] : [{ file: path, line: 0, text: `is missing, though ${because}` }];
}

function notListed(word: string): Finding {
  return { file: REGISTRY, line: 0, text: `does not list ${word}` };
}

/** The keys of the record `COMMANDS`. */
function registered(registry: string): string[] {
  const record = /\bCOMMANDS = \{([^}]*)\}/.exec(registry)?.[1] ?? '';
  return record.match(/[A-Za-z]+(?=\s*(?:[,:]|$))/g) ?? [];
}

function asked(words: string): string[] {
  return [...words.matchAll(/readonly type: '([A-Za-z]+)'/g)]
    .flatMap(([, word]) => word ?? [])
    .filter((word) => !ASKED_BY_NOBODY.has(word));
}

function wordsAt(paths: ReadonlySet<string>, pattern: RegExp): string[] {
  return [...paths].flatMap((path) => pattern.exec(path)?.[1] ?? []);
}

function textOf(files: readonly SourceFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}
