import { describe, expect, it } from '@jest/globals';
import type { Document } from '../documents/documents.ts';
import { filesIn } from './files.ts';
import { ENTRIES, RULES } from './ledger.samples.ts';
import { statesOf } from './states.ts';

const STATES = statesOf(RULES, ENTRIES);

describe('The files of a case in its trail', () => {
  it.each([
    ['before it was handed in', '2023-07-01T03:00:00.000Z', [null, 1]],
    ['while the ward had it first', '2023-07-04T03:00:00.000Z', ['WARD', 1]],
    ['with the correction', '2023-07-11T03:00:00.000Z', ['WARD', 2]],
    ['at the district', '2023-07-13T03:00:00.000Z', ['DISTRICT', 1]],
  ])('A file that was kept %s stands there', (_, keptAt, place) => {
    const [file] = filesIn([{ id: 'd', state: 'KEPT', keptAt } as Document], ENTRIES, STATES);
    expect([file?.level, file?.round]).toEqual(place);
  });

  it('They stand in the order in which they came; one on its way is none yet', () => {
    const documents = [
      { id: 'late', state: 'KEPT', keptAt: '2023-07-13T03:00:00.000Z' },
      { id: 'early', state: 'KEPT', keptAt: '2023-07-01T03:00:00.000Z' },
      { id: 'coming', state: 'OPEN', keptAt: null },
    ] as Document[];
    expect(filesIn(documents, ENTRIES, STATES).map(({ document }) => document.id)).toEqual(['early', 'late']);
  });
});
