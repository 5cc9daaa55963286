import { readFileSync } from 'node:fs';
import { SeasonFile } from '@laurel/contracts';
import { pathText } from './path-text.ts';
import { seasonFileProblems } from './season-file-problems.ts';

/** The file is wrong: `path` is the place inside it. */
export class SeasonFileWrong extends Error {
  constructor(readonly problems: readonly { readonly path: string; readonly message: string }[]) {
    super(problems.map(({ path, message }) => `${path || '(the file)'}: ${message}`).join('\n'));
  }
}

/** A hundred mistakes are enough to read at once. */
const SHOWN = 100;

/** Reads and checks a season file. Throws SeasonFileWrong with every mistake and its path. */
export function readSeason(path: string): SeasonFile {
  const parsed = SeasonFile.safeParse(parseJson(path));
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({ path: pathText(issue.path), message: issue.message }));
    throw new SeasonFileWrong(issues.slice(0, SHOWN));
  }
  const problems = seasonFileProblems(parsed.data);
  if (problems.length > 0) throw new SeasonFileWrong(problems.slice(0, SHOWN));
  return parsed.data;
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (fault) {
    throw new SeasonFileWrong([{ path: '', message: `${path} cannot be read: ${(fault as Error).message}` }]);
  }
}
