import { describe, expect, it } from '@jest/globals';
import { newRecoveryCodes, newSecret, recoveryHashOf, shownSecret, stepOf } from './one-time-codes.ts';

/** The secret and the codes of RFC 6238, appendix B, of which six digits are shown. */
const RFC_SECRET = Buffer.from('12345678901234567890');
const AT_59_S = { code: '287082', now: 59_000, step: 1 };

describe('A one-time code', () => {
  it.each([
    [AT_59_S.code, AT_59_S.now, AT_59_S.step],
    ['081804', 1_111_111_109_000, 37_037_036],
    ['005924', 1_234_567_890_000, 41_152_263],
    ['279037', 2_000_000_000_000, 66_666_666],
  ])('%s is the one of RFC 6238 at %d', (code, now, step) => {
    expect(stepOf(RFC_SECRET, code, null, now)).toBe(step);
    expect(stepOf(RFC_SECRET, ` ${code.slice(0, 3)} ${code.slice(3)}`, null, now)).toBe(step);
  });

  it('Counts in its own step, the one before and the one behind, and in no other', () => {
    const steps = [-60, -30, 0, 30, 60].map((late) => stepOf(RFC_SECRET, AT_59_S.code, null, (59 + late) * 1000));
    expect(steps).toEqual([null, 1, 1, 1, null]);
  });

  it('Is taken once: neither it nor one of an earlier step comes again', () => {
    expect(stepOf(RFC_SECRET, AT_59_S.code, 0, AT_59_S.now)).toBe(1);
    for (const last of [1, 2]) expect(stepOf(RFC_SECRET, AT_59_S.code, last, AT_59_S.now)).toBeNull();
  });

  it.each(['287083', '', '28708', '2870820', 'abcdef', '２８７０８２', '0x4621'])('%j is none', (code) => {
    expect(stepOf(RFC_SECRET, code, null, AT_59_S.now)).toBeNull();
  });

  it('Its secret has 160 bits, and is shown as every device of this kind reads it', () => {
    const secret = newSecret();
    expect(secret).toHaveLength(20);
    const shown = shownSecret(RFC_SECRET, 'nguyễn');
    expect(shown.secret).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(shown.uri).toMatch(
      /^otpauth:\/\/totp\/Laurel:nguy%E1%BB%85n\?issuer=Laurel&secret=GEZD[A-Z2-7]+&algorithm=SHA1&digits=6&period=30$/,
    );
  });
});

describe('Recovery codes', () => {
  it('Are ten of 25 letters that differ, and are known however they are typed', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}(-[a-hjkmnp-z2-9]{5}){4}$/);
      expect(recoveryHashOf(` ${code.toUpperCase().replaceAll('-', ' ')}`)).toBe(recoveryHashOf(code));
    }
    expect(recoveryHashOf('287082')).toBeNull();
  });
});
