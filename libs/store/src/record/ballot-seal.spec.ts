import { randomBytes, randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { ballotKeyFrom, openSlip, openVote, sealSlip, sealVote } from './ballot-seal.ts';

const newKey = () => ballotKeyFrom(randomBytes(32).toString('base64'));
const key = newKey();
const meeting = { nominationId: randomUUID(), level: 'WARD', round: 1 } as const;
const command = { commandId: randomUUID(), fingerprint: 'a'.repeat(64) };
const VOTES = ['FOR', 'AGAINST', 'BLANK'];

describe('A sealed vote', () => {
  it.each(VOTES)('%s opens for its command, and in the box of its meeting with an id of its own', (vote) => {
    expect(openVote(key, command, sealVote(key, command, vote))).toBe(vote);
    const [one, other] = [1, 2].map(() => openSlip(key, meeting, sealSlip(key, meeting, vote)));
    expect(one).toEqual({ slip: expect.stringMatching(/^[0-9a-f-]{36}$/), vote });
    expect(other?.slip).not.toBe(one?.slip);
  });

  it('tells nothing by its length, and the same vote is never sealed alike', () => {
    const sealed = VOTES.flatMap((vote) => [sealVote(key, command, vote), sealSlip(key, meeting, vote)]);
    expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
    expect(new Set(Array.from({ length: 100 }, () => sealSlip(key, meeting, 'FOR'))).size).toBe(100);
    expect(() => sealVote(key, command, 'F'.repeat(49))).toThrow('longer than what hides its length');
  });

  it('does not open under another key, for another command, nor in the box of another meeting', () => {
    const [vote, slip] = [sealVote(key, command, 'FOR'), sealSlip(key, meeting, 'FOR')];
    const elsewhere = [{ round: 2 }, { level: 'DISTRICT' as const }, { nominationId: randomUUID() }];
    expect([
      openVote(newKey(), command, vote),
      openVote(key, { ...command, commandId: randomUUID() }, vote),
      openVote(key, { ...command, fingerprint: 'b' }, vote),
      openVote(key, command, slip),
      openSlip(newKey(), meeting, slip),
      ...elsewhere.map((other) => openSlip(key, { ...meeting, ...other }, slip)),
    ]).toEqual(Array.from({ length: 8 }, () => null));
  });

  it('does not open when a bit of it was changed, or when it was cut', () => {
    const bytes = Buffer.from(sealSlip(key, meeting, 'FOR'), 'base64');
    const changed = bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte));
    const broken = [Buffer.from(changed), bytes.subarray(0, 30), bytes.subarray(0, 20), Buffer.alloc(0)];
    expect(broken.map((one) => openSlip(key, meeting, one.toString('base64')))).toEqual([null, null, null, null]);
  });
});

describe('The key of secret votes', () => {
  it('is 32 bytes, and shows nothing of itself when it is printed', () => {
    expect(() => ballotKeyFrom('c2hvcnQ=')).toThrow('32 bytes');
    const bytes = randomBytes(32);
    const printed = `${inspect(ballotKeyFrom(bytes.toString('base64')))}${JSON.stringify(ballotKeyFrom(bytes.toString('base64')))}`;
    expect([bytes.toString('hex'), bytes.toString('base64')].some((form) => printed.includes(form))).toBe(false);
  });
});
