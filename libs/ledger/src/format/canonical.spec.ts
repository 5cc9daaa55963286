import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical, type Plain } from './canonical.ts';

describe('The canonical form', () => {
  it('The sorting example of RFC 8785, 3.2.3, is written in the order of UTF-16 code units', () => {
    const example = {
      '€': 'Euro Sign',
      '\r': 'Carriage Return',
      '\uFB33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '😀': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      ö: 'Latin Small Letter O With Diaeresis',
    };
    const values = Object.values(JSON.parse(canonical(example)) as object);
    // JSON.parse puts a key that is a whole number first, so "1" is looked for in the text.
    expect(canonical(example).indexOf('"\\r"')).toBeLessThan(canonical(example).indexOf('"1"'));
    expect(values.slice(1)).toEqual([
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('The example of RFC 8785, 3.2.2, is written byte for byte, with whole numbers in the place of its fractions', () => {
    const text = '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/';
    expect(canonical({ string: text, numbers: [1, -5, 9_007_199_254_740_991], literals: [null, true, false] })).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[1,-5,9007199254740991],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it.each([
    ['a key before its longer form', { aa: 1, a: 2, '': 3 }, '{"":3,"a":2,"aa":1}'],
    ['capitals before small letters', { b: 1, B: 2 }, '{"B":2,"b":1}'],
    ['10 before 9, as texts', { 9: 1, 10: 2 }, '{"10":2,"9":1}'],
    [
      'an emoji before a private character, since its first unit is lower',
      { '\uE000': 1, '😀': 2 },
      '{"😀":2,"\uE000":1}',
    ],
    ['minus zero as zero', [-0, 0], '[0,0]'],
    ['no line separator escaped', '\u2028', '"\u2028"'],
    ['an empty list and an empty table', [[], {}], '[[],{}]'],
    ['a key named __proto__', JSON.parse('{"__proto__":1}') as Plain, '{"__proto__":1}'],
  ] as const)('It writes %s', (_what, value, text) => {
    expect(canonical(value as Plain)).toBe(text);
  });

  it.each([
    ['a fraction', 0.5],
    ['a number beyond the whole ones', 2 ** 53],
    ['no number', Number.NaN],
    ['an infinite number', Number.POSITIVE_INFINITY],
    ['nothing', undefined],
    ['a missing value in a table', { a: undefined }],
    ['a hole in a list', Array.from({ length: 2 }, () => 1).concat(Array(1))],
    ['a big integer', 1n],
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['a lone high surrogate', 'a\uD800'],
    ['a lone low surrogate in a key', { '\uDC00': 1 }],
  ])('It refuses %s', (_what, value) => {
    expect(() => canonical(value as Plain)).toThrow(/^The ledger (?:holds|cannot hold)/);
  });

  it('Whatever is written reads back as it was, and is written the same whatever the order of its keys', () => {
    // The library's own unit for all code points takes seconds to be made ready.
    const anyLetter = fc.oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }));
    const text = fc.string({ unit: anyLetter.map((codePoint) => String.fromCodePoint(codePoint)) });
    const { value } = fc.letrec<{ value: Plain }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, true, false),
        fc.maxSafeInteger(),
        text,
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(text, tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(value, (told) => {
        const read = JSON.parse(canonical(told)) as Plain;
        expect(canonical(backwards(read))).toBe(canonical(told));
      }),
      { seed: 8785, numRuns: 200 },
    );
  });
});

/** The same value with the keys of its tables in reverse. */
function backwards(value: Plain): Plain {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(backwards);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, backwards(one)])
      .toReversed(),
  );
}
