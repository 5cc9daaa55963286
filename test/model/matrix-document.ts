import { type CaseEvent, type CaseState, decide } from '@laurel/domain';
import { IN_SHORT } from './kinds.ts';
import { commandOf, ROWS } from './matrix-commands.ts';
import { factsOf, type StateGroup, stateGroups } from './matrix-states.ts';

export const DOCUMENT = 'docs/state-matrix.md';
export const RENEW = 'npm run matrix';

const HEAD = `# What each command leads to in each state

Made by a program from the domain itself: do not edit. Renew it after a change of the rules with

    ${RENEW}

The rule set is \`hanoi-2022\` with \`fallback: LAST_RESERVED\`, which issues under the policy CUMULATIVE; the last table shows \`plain\` with
the same fallback. The last level of \`hanoi-2022\` has no council.

A cell is ✓ with what is recorded, or the code of the refusal. The head acts, and no other case holds the achievement. A command that
speaks of a level speaks of the one where the case stands, or of the first where it stands nowhere. Commands that no state of a table
takes are listed under it: with one code for all states, or with one for each column. The words for the events:

`;

/** The whole document; a fault that the domain throws goes through, so no cell is ever empty. */
export function stateMatrix(): string {
  const words = Object.entries(IN_SHORT).map(([kind, short]) => `${short} = \`${kind}\``);
  return `${HEAD}${wrapped(words.join(' · '))}\n\n${stateGroups().map(tableOf).join('\n')}`;
}

function tableOf({ title, states }: StateGroup): string {
  const rows = Object.keys(ROWS).map((row) => [row, ...Object.values(states).map((state) => cellOf(row, state))]);
  const isTaken = (row: readonly string[]) => row.some((cell) => cell.startsWith('✓'));
  const refused = rows.filter((row) => !isTaken(row));
  return `## ${title}\n\n${lined([['command', ...Object.keys(states)], ...rows.filter(isTaken)])}\n${everywhereRefused(refused)}`;
}

export function cellOf(row: string, state: CaseState): string {
  const { events, refusal } = decide(state, commandOf(row, state), factsOf(state));
  return refusal ? refusal.code : `✓ ${events.map(inShort).join(', ')}`;
}

function inShort(event: CaseEvent): string {
  const short = IN_SHORT[event.kind];
  return event.kind === 'NominationClosed' ? `${short} as ${event.outcome}` : short;
}

/** The rows of a table, with the columns in line for whoever reads the text itself. */
function lined(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...others.map(line), ''].join(
    '\n',
  );
}

/** Under the table: commands that none of its states takes, by the codes that they get, in the order of the columns. */
function everywhereRefused(rows: readonly (readonly string[])[]): string {
  const codesOf = (row: readonly string[]) => {
    const codes = row.slice(1);
    return new Set(codes).size === 1 ? `${codes[0]}` : codes.join(' | ');
  };
  const lines = [...new Set(rows.map(codesOf))].map((codes) => {
    const names = rows.filter((row) => codesOf(row) === codes).map(([name]) => name);
    return wrapped(`- ${codes}: ${names.join(' · ')}`, '  ');
  });
  return `Taken in none of these states:\n\n${lines.join('\n')}\n`;
}

/** Lines of at most 140 characters. */
function wrapped(text: string, indent = ''): string {
  let line = '';
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (line && line.length + word.length >= 140) {
      lines.push(line);
      line = indent + word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join('\n');
}
