import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { WORDS } from '@laurel/domain';
import { commandOf, ROWS } from './matrix-commands.ts';
import { cellOf, DOCUMENT, RENEW, stateMatrix } from './matrix-document.ts';
import { stateGroups } from './matrix-states.ts';

const states = stateGroups().flatMap((group) => Object.values(group.states));

describe('The matrix of states and commands', () => {
  it('Every word of a command has a row', () => {
    const rows = Object.keys(ROWS).map((row) => commandOf(row, states[0] as never).type);
    expect([...new Set(rows)].sort()).toEqual(Object.keys(WORDS).sort());
  });

  it.each(Object.keys(ROWS))('"%s" is taken or refused with a code in every state, and no fault is thrown', (row) => {
    for (const state of states) expect(cellOf(row, state)).toMatch(/^(?:✓ \w|[A-Z_]+$)/);
  });

  it('Each row is taken in one state at least', () => {
    const never = Object.keys(ROWS).filter((row) => states.every((state) => !cellOf(row, state).startsWith('✓')));
    // Silence has no outcome under this rule set, and a level whose turn it is not never receives.
    expect(never).toEqual(['receive at another level', 'decide: RESERVE, STOP', 'lapse: outcome']);
  });

  it('The document says what the domain says', () => {
    const written = readFileSync(fileURLToPath(new URL(`../../${DOCUMENT}`, import.meta.url)), 'utf8');
    if (written !== stateMatrix()) throw new Error(`${DOCUMENT} is not what the domain says now. Renew it: ${RENEW}`);
  });
});
