import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LevelKey } from '@laurel/domain';
import { type Does, doesFrom } from './does.ts';
import { levelFrom, type Who, whoFrom } from './words.ts';

/** One row of a table: who does what to which case, and what is promised of it. */
export interface Act {
  readonly line: number;
  readonly of: string;
  readonly who: Who | null;
  readonly does: Does;
  readonly promised: Seen;
}

/** What can be seen after an act: the refusal or where the case stands, what was written, what is in force. */
export interface Seen {
  readonly stands: string;
  readonly ledger: string;
  readonly inForce: string | null;
}

/** A table with its heading and its front part. All cases of a table are for one nominee, period and achievement. */
export interface Story {
  readonly file: string;
  readonly title: string;
  readonly ruleSet: string;
  readonly overrides: { readonly [rule: string]: unknown };
  readonly category: string;
  readonly origin: Who;
  readonly procedure: string;
  readonly cases: readonly string[];
  readonly acts: readonly Act[];
}

export const NOTHING = '–';
const COLUMNS = ['case', 'who', 'does', 'at', 'then', 'ledger', 'in force'];

/** Every table of every `*.scenario.md` beside this file. */
export function readScenarios(folder = import.meta.dirname): Story[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.scenario.md'));
  return files.toSorted().flatMap((file) => storiesOf(file, readFileSync(join(folder, file), 'utf8')));
}

/** Every heading with its front part and its table, which must both be readable to the last line. */
export function storiesOf(file: string, text: string): Story[] {
  const lines = text.split('\n').map((words, index) => ({ words: words.trim(), line: index + 1 }));
  const starts = lines.filter(({ words }) => words.startsWith('## ')).map(({ line }) => line - 1);
  return starts.map((start, index) => storyFrom(file, lines.slice(start, starts[index + 1])));
}

type Line = { readonly words: string; readonly line: number };

function storyFrom(file: string, lines: readonly Line[]): Story {
  const title = lines[0]?.words.slice(3) ?? '';
  const front = new Map<string, string>();
  for (const { words } of lines.filter((line) => line.words.startsWith('- '))) {
    const [key = '', value = ''] = words.slice(2).split(/: (.*)/);
    front.set(key, value);
  }
  const [head, rule, ...rows] = lines.filter(({ words }) => words.startsWith('|'));
  const columns = cellsOf(head?.words ?? '');
  if (!rule || columns.some((column) => !COLUMNS.includes(column))) throw new Error(`${file}: "${title}" has no table`);
  const acts = rows.map((row) => actFrom(file, columns, row));
  const cases = [...new Set(acts.map((act) => act.of))];
  const take = (key: string) => {
    const value = front.get(key);
    front.delete(key);
    return value;
  };
  const wardCommends = take('the ward commends');
  const policy = take('policy');
  const fallback = take('fallback');
  const ruleSet = take('rule set') ?? 'plain';
  const rules = take('rules');
  const story = {
    file,
    title,
    ruleSet,
    overrides: {
      // A busy machine would let a level's clock ring in the middle of a table that is about something else.
      ...(ruleSet === 'plain' ? {} : { calendar: 'ACCELERATED', clocks: {} }),
      ...(rules ? (JSON.parse(rules) as object) : {}),
      ...(policy ? { issuePolicy: policy } : {}),
      ...(fallback ? { fallback } : {}),
      ...(wardCommends ? { categoriesAllowed: wardOnly(wardCommends.split(', ')) } : {}),
    },
    category: take('nominee') ?? 'INDIVIDUAL',
    origin: whoFrom(take('originated by') ?? 'nominator') as Who,
    procedure: take('procedure') ?? 'ORDINARY',
    cases,
    acts,
  };
  if (front.size > 0) throw new Error(`${file}: "${title}" says what nobody reads: ${[...front.keys()].join(', ')}`);
  return story;
}

function wardOnly(ward: readonly string[]) {
  const all = ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'];
  return { WARD: ward, DISTRICT: all, CITY_POLICE: all };
}

function actFrom(file: string, columns: readonly string[], { words, line }: Line): Act {
  const cells = cellsOf(words);
  const told = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  const { who = '', does = '', at = '', then = '', ledger = '' } = told;
  try {
    const actor = whoFrom(who);
    return {
      line,
      of: told.case ?? 'the case',
      who: actor,
      does: doesFrom(does, at, actor),
      promised: { stands: then, ledger, inForce: told['in force'] ?? null },
    };
  } catch (fault) {
    throw new Error(`${file}:${line}: ${(fault as Error).message}`, { cause: fault });
  }
}

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The unit of the nomination's first review. */
export const startOf = ({ origin, overrides: { route } }: Story) => {
  if (origin.role !== 'NOMINATOR') return origin.level;
  return Array.isArray(route) ? (route[0] as LevelKey) : levelFrom('ward');
};
