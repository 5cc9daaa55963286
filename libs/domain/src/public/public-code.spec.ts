import { fc } from '@fast-check/jest';
import { describe, expect, it } from '@jest/globals';
import { PUBLIC_CODE, readPublicCode, typedPublicCode, writePublicCode } from './public-code.ts';

const anyBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('The code of a certificate or a slip', () => {
  it('Is four groups of four letters, none of which is taken for another', () => {
    expect(writePublicCode(new Uint8Array(10))).toBe('0000-0000-0000-0000');
    expect(writePublicCode(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(writePublicCode(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).toBe('0410-6105-0R3G-G28A');
  });

  it('Is read back to the same bytes, whichever they are', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const code = writePublicCode(bytes);
        expect(code).toMatch(PUBLIC_CODE);
        expect(readPublicCode(code)).toEqual(bytes);
      }),
    );
  });

  it('Is understood as people type it: in small letters, with spaces or without groups, O for zero, I and L for one', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const code = writePublicCode(bytes);
        const typed = code
          .toLowerCase()
          .replaceAll('-', ' ')
          .replaceAll('0', 'o')
          .replace('1', 'l')
          .replaceAll('1', 'i');
        expect([typedPublicCode(` ${typed} `), typedPublicCode(code.replaceAll('-', ''))]).toEqual([code, code]);
      }),
    );
  });

  it.each(['', '7KQ2-M9XD-44TB', '7KQ2-M9XD-44TB-W0ZCA', '7KQ2-M9XD-44TB-W0ZU', 'Nguyễn Đức Hưởng', '../../v1/people'])(
    'Is not «%s», whoever types it',
    (typed) => {
      expect(typedPublicCode(typed)).toBeNull();
      expect(() => readPublicCode(typed)).toThrow('no code');
    },
  );

  it('Has ten bytes: more would be cut off unseen', () => {
    expect(() => writePublicCode(new Uint8Array(11))).toThrow('10 bytes, not 11');
  });
});
