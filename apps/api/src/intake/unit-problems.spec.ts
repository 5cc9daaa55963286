import type { OpenSeason } from '@laurel/contracts';
import { describe, expect, it } from '@jest/globals';
import { unitProblems } from './unit-problems.ts';

const WARD = { code: 'QA', level: 'WARD', name: 'Phường', parent: 'TH' } as const;
const DISTRICT = { code: 'TH', level: 'DISTRICT', name: 'Quận' } as const;
const wrongAt = (units: OpenSeason['units'], agencies?: OpenSeason['agencies']) =>
  unitProblems({ units, agencies }).map(({ path }) => path);

describe('The units of a season', () => {
  it('A tree of units is taken, in whatever order they stand, and so are agencies beside it', () => {
    expect(wrongAt([WARD, DISTRICT])).toEqual([]);
    expect(wrongAt([DISTRICT, WARD], [{ code: 'tax', name: 'Cơ quan thuế' }])).toEqual([]);
  });

  it('A code stands in the season once, for a unit or for an agency', () => {
    const tax = { code: 'tax', name: 'Cơ quan thuế' };
    expect(wrongAt([DISTRICT, DISTRICT])).toEqual(['units.1.code']);
    expect(wrongAt([DISTRICT], [tax, tax])).toEqual(['agencies.1.code']);
    expect(wrongAt([DISTRICT], [{ ...tax, code: 'TH' }])).toEqual(['agencies.0.code']);
  });

  it('A parent is in the list and stands above; an agency is no parent', () => {
    expect(wrongAt([WARD])).toEqual(['units.0.parent']);
    expect(wrongAt([WARD], [{ code: 'TH', name: 'Cơ quan' }])).toEqual(['units.0.parent']);
    expect(wrongAt([{ ...DISTRICT, parent: 'QA' }, WARD])).toEqual(['units.0.parent']);
  });
});
