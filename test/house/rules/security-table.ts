import { ASVS } from './asvs.ts';
import type { Finding, Rule, SourceFile } from './source-files.ts';
import { nodesOf } from './syntax.ts';
import { titleOf } from './test-titles.ts';

export const SECURITY = 'docs/security.md';
const CHAPTERS = /^docs\/security\/v\d\d-[a-z-]+\.md$/;
const ROW = /^\| (V\d+\.\d+\.\d+) \| ([12]) \| ([^|]+) \| (held|not applicable|open) \| ([^|]+) \|$/;
const WORDS_MAX = 12;
/** A path in backticks, and the words of a title where they follow it. */
const NAMED = /`([\w.@-]+(?:\/[\w.@-]+)+)`(?:: "([^"]+)")?/g;

interface Row {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly level: string;
  readonly words: string;
  readonly verdict: string;
  readonly why: string;
}

/** Every requirement of level 1 and 2 has one line; what it names is there; the sums are those of the lines. */
export const securityTable: Rule = (files) => {
  const chapters = files.filter(({ path }) => CHAPTERS.test(path));
  const rows = chapters.flatMap(rowsOf);
  const titles = titlesOf(files);
  return [
    ...chapters.flatMap(brokenRows),
    ...idFaults(rows),
    ...rows.flatMap((row) => faultsOf(row, titles)),
    ...sumFaults(files.find(({ path }) => path === SECURITY)?.text ?? '', rows),
  ];
};

function rowsOf({ path, text }: SourceFile): Row[] {
  return text.split('\n').flatMap((one, index) => {
    const [, id = '', level = '', words = '', verdict = '', why = ''] = ROW.exec(one) ?? [];
    return id ? [{ file: path, line: index + 1, id, level, words, verdict, why }] : [];
  });
}

function brokenRows({ path, text }: SourceFile): Finding[] {
  return text
    .split('\n')
    .flatMap((one, index) =>
      /^\| *V\d/.test(one) && !ROW.test(one) ? [{ file: path, line: index + 1, text: 'is no line of the table' }] : [],
    );
}

function idFaults(rows: readonly Row[]): Finding[] {
  const absent = [...ASVS.keys()].filter((id) => !rows.some((row) => row.id === id));
  return [
    ...absent.map((id) => ({ file: SECURITY, line: 0, text: `has no line for ${id}` })),
    ...rows.flatMap((row, index) => {
      const isTwice = rows.findIndex(({ id }) => id === row.id) < index;
      if (isTwice) return [at(row, 'stands twice')];
      return ASVS.get(row.id) === row.level ? [] : [at(row, 'has another level, or is none of level 1 or 2')];
    }),
  ];
}

type Titles = ReadonlyMap<string, () => readonly string[]>;

function titlesOf(files: readonly SourceFile[]): Titles {
  return new Map(files.map((file) => [file.path, () => [...nodesOf(file)].flatMap((node) => titleOf(node) ?? [])]));
}

function faultsOf(row: Row, titles: Titles): Finding[] {
  const names = [...row.why.matchAll(NAMED)];
  const lost = names.flatMap(([, path = '', words]) => {
    const of = titles.get(path);
    if (!of) return [at(row, `names ${path}, which is not there`)];
    if (words === undefined || of().some((title) => title.includes(words))) return [];
    return [at(row, `names a test of ${path} that is not there: ${words}`)];
  });
  const isBare = row.verdict === 'held' && names.length === 0 && row.why.split(' ').length < 3;
  const saysNothing = row.verdict === 'open' && !/\*\*Missing:\*\* \S/.test(row.why);
  return [
    ...lost,
    ...(isBare ? [at(row, 'is held by nothing')] : []),
    ...(saysNothing ? [at(row, 'is open and does not say what is missing')] : []),
    ...(row.words.split(' ').length > WORDS_MAX ? [at(row, `says more than ${WORDS_MAX} words`)] : []),
  ];
}

function sumFaults(index: string, rows: readonly Row[]): Finding[] {
  const chapters = [...new Set([...ASVS.keys()].map((id) => id.split('.')[0] ?? '')), ''];
  return chapters.flatMap((chapter) => {
    const own = rows.filter(({ id }) => chapter === '' || id.startsWith(`${chapter}.`));
    const count = (verdict: string) => own.filter((row) => row.verdict === verdict).length;
    const sums = `| ${count('held')} | ${count('not applicable')} | ${count('open')} | ${own.length} |`;
    const line = index.split('\n').find((one) => one.startsWith(chapter ? `| ${chapter} |` : '| | all |'));
    return line?.endsWith(sums) ? [] : [{ file: SECURITY, line: 0, text: `${chapter || 'all'}: the sums are ${sums}` }];
  });
}

const at = ({ file, line, id }: Row, text: string): Finding => ({ file, line, text: `${id} ${text}` });
