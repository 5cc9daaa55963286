import { isCode, type Rule } from './source-files.ts';

export const GLOSSARY = 'docs/glossary.md';

/**
 * What the glossary calls a code is a word of the sources. Read from the column headed "code": every code in CAPITALS,
 * and, in a row that says "exported", every identifier too.
 */
export const glossary: Rule = (files) => {
  const text = files.find((file) => file.path === GLOSSARY)?.text;
  if (text === undefined) return [];
  const words = new Set(
    files
      .filter((file) => isCode(file.path) && !file.path.startsWith('test/house/'))
      .flatMap((file) => file.text.match(/\w+/g) ?? []),
  );
  return termsIn(text)
    .filter(({ term }) => !words.has(term))
    .map(({ term, line }) => ({ file: GLOSSARY, line, text: `${term} is in the glossary and not in the sources` }));
};

function termsIn(text: string): { term: string; line: number }[] {
  let column = -1;
  return text.split('\n').flatMap((row, index) => {
    const cells = cellsOf(row);
    const heading = cells.findIndex((cell) => cell.toLowerCase() === 'code');
    if (cells.length === 0) column = -1;
    if (heading >= 0) column = heading;
    if (column < 0 || heading >= 0) return [];
    const cell = cells[column] ?? '';
    return termsOf(cell, /\bexported\b/.test(row)).map((term) => ({ term, line: index + 1 }));
  });
}

function cellsOf(row: string): string[] {
  return row.trimStart().startsWith('|')
    ? row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    : [];
}

function termsOf(cell: string, isExported: boolean): string[] {
  const capitals = cell.match(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b|\b[A-Z]{3,}\b/g) ?? [];
  const identifiers = isExported ? [...cell.matchAll(/`([A-Za-z]\w*)(?:\(\))?`/g)].map(([, name]) => name ?? '') : [];
  return [...new Set([...capitals, ...identifiers])];
}
