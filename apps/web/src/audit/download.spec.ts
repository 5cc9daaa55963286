import { describe, expect, it } from '@jest/globals';
import { trailAsCsv, trailAsJson } from './download.ts';
import { ENTRIES } from './ledger.samples.ts';

describe('A trail as a file', () => {
  it('The table has a row for each entry, with both hashes, and tells that it is UTF-8', () => {
    const csv = trailAsCsv(ENTRIES);
    expect(csv.startsWith('\uFEFFcaseSeq,at,kind,')).toBe(true);
    const rows = csv.trimEnd().split('\r\n');
    expect(rows).toHaveLength(ENTRIES.length + 1);
    for (const [n, { prevHash, leafHash }] of ENTRIES.entries()) {
      expect(rows[n + 1]?.endsWith(`,${prevHash},${leafHash}`)).toBe(true);
    }
  });

  it('Quotes are doubled, and what a spreadsheet would take for a formula is text', () => {
    const [first] = ENTRIES;
    if (!first) throw new Error('There is no entry.');
    const csv = trailAsCsv([{ ...first, kind: '=1+1', body: { said: 'a "word", and more' } }]);
    expect(csv).toContain(`,'=1+1,`);
    expect(csv).toContain(`"{""said"":""a \\""word\\"", and more""}"`);
  });

  it('The whole is what was read, each entry with the case that it is chained in', () => {
    const { nominationId, entries } = JSON.parse(trailAsJson('case', ENTRIES));
    expect(nominationId).toBe('case');
    expect(entries).toEqual(ENTRIES.map((entry) => ({ caseId: 'case', ...entry })));
  });
});
