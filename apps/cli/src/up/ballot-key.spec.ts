import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keptBallotKey } from './ballot-key.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'laurel-key-'));
});
afterEach(() => rmSync(home, { recursive: true }));

describe('The key of a home', () => {
  it('is made once, and only its owner may read it', () => {
    const key = keptBallotKey(home);
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(keptBallotKey(home)).toBe(key);
    expect(readdirSync(home)).toEqual(['ballot.key']);
    expect(statSync(join(home, 'ballot.key')).mode & 0o777).toBe(0o600);
  });

  it('is another one in another home', () => {
    const other = mkdtempSync(join(tmpdir(), 'laurel-key-'));
    expect(keptBallotKey(other)).not.toBe(keptBallotKey(home));
    rmSync(other, { recursive: true });
  });

  it('is not made anew where its file was spoilt: what was sealed under it would never open', () => {
    writeFileSync(join(home, 'ballot.key'), 'half a k');
    expect(() => keptBallotKey(home)).toThrow('Put back the one that was there');
  });
});
