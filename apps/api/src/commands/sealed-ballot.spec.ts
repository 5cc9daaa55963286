import type { CommandBody } from '@laurel/contracts';
import type { CaseHeader } from '@laurel/store';
import { describe, expect, it } from '@jest/globals';
import type { Ask } from './command-door.ts';
import { sealed } from './sealed-ballot.ts';

const secretly = { id: 'case', rules: { councils: { WARD: { isSecret: true } } } } as unknown as CaseHeader;
const openly = { id: 'case', rules: { councils: { WARD: { isSecret: false } } } } as unknown as CaseHeader;
const BALLOT = { type: 'castBallot', level: 'WARD', seat: 1, vote: 'FOR' } as const;

const MEMBER = { kind: 'OFFICE', role: 'MEMBER', unitId: 'unit' } as const;

function fingerprint(header: CaseHeader, change: object = {}, office: object = MEMBER): string {
  const body = { ...BALLOT, ...change } as CommandBody;
  return sealed(header, { body, office, intent: { id: 'key', fingerprint: 'of the bytes' } } as unknown as Ask).intent
    .fingerprint;
}

describe('The fingerprint of a ballot', () => {
  it('Under a secret ballot it is the same for every vote, so that nobody can try the three of them', () => {
    const votes = ['FOR', 'AGAINST', 'BLANK'].map((vote) => fingerprint(secretly, { vote }));
    expect(votes).toEqual(Array.from({ length: 3 }, () => votes[0]));
    expect(votes[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('It still tells one seat, one way and one case from another', () => {
    const other = { ...secretly, id: 'another case' };
    const all = [fingerprint(secretly), fingerprint(secretly, { seat: 2 }), fingerprint(secretly, { written: true })];
    expect(new Set([...all, fingerprint(other)]).size).toBe(4);
  });

  it('It tells one office from another, and one person', () => {
    const others = [
      { ...MEMBER, unitId: 'other' },
      { ...MEMBER, role: 'SECRETARY' },
      { ...MEMBER, personId: 'person' },
    ];
    const all = [MEMBER, ...others].map((office) => fingerprint(secretly, {}, office));
    expect(new Set(all).size).toBe(4);
  });

  it('Where the ballot is open it is that of the bytes', () => {
    expect(fingerprint(openly)).toBe('of the bytes');
    expect(fingerprint(secretly, { level: 'DISTRICT' })).toBe('of the bytes');
  });
});
