import { describe, expect, it } from '@jest/globals';
import { code, freeText, lineOfText } from './text.ts';

const line = lineOfText(40);
const free = freeText(40);

/** The first complaint, or the text as it is kept. */
function read(schema: typeof line, text: unknown): string {
  const parsed = schema.safeParse(text);
  return parsed.success ? parsed.data : (parsed.error.issues[0]?.message ?? '');
}

const UNSEEN = 'must not hold control, bidirectional or invisible characters';
const invisible: [string, string][] = [
  ['a control character', 'a\u0007b'],
  ['an escape sequence', 'a\u001B[31mb'],
  ['a null', 'a\u0000b'],
  ['a right-to-left override', 'a\u202Eb'],
  ['a bidirectional isolate', 'a\u2066b'],
  ['a zero-width space', 'a\u200Bb'],
  ['a zero-width joiner', 'a\u200Db'],
  ['a soft hyphen', 'a\u00ADb'],
  ['a byte order mark', 'a\uFEFFb'],
  ['a lone high surrogate', 'a\uD800b'],
  ['a lone low surrogate', 'a\uDC00b'],
  ['a private character', 'a\uE000b'],
  ['an unassigned code point', 'a\uFFFFb'],
];
const onOneLine: [string, string][] = [
  ['a line feed', 'a\nb'],
  ['a tab', 'a\tb'],
  ['a line separator', 'a\u2028b'],
  ['a paragraph separator', 'a\u2029b'],
  ['a filler that looks like a blank', 'a\u3164b'],
  ['a variation selector', 'a\uFE0Fb'],
  ['a grapheme joiner', 'a\u034Fb'],
];

describe('A line of text', () => {
  it('A name is kept in NFC, whether it was typed composed or not', () => {
    const name = 'Nguyễn Thị Hường';
    expect(read(line, name.normalize('NFD'))).toBe(name.normalize('NFC'));
    expect(read(line, name.normalize('NFC'))).toBe(name.normalize('NFC'));
  });

  it.each(['Lê Văn Ô', 'Tổ dân phố số 5', "O'Brien – 2nd", '佐藤', 'Ω', '😀'])('"%s" is kept as it is', (text) => {
    expect(read(line, text)).toBe(text);
  });

  it.each([...invisible, ...onOneLine])('%s is refused', (_what, text) => {
    expect(read(line, text)).toBe(UNSEEN);
  });

  it('A mark that combines with nothing is refused at the beginning', () => {
    expect(read(line, '\u0301a')).toBe('must not begin with a combining mark');
  });

  it.each([' a', 'a ', '\u00A0a', 'a\u3000'])('A blank at either end is refused: "%s"', (text) => {
    expect(read(line, text)).toBe('must not begin or end with a blank');
  });

  it('The longest text is as long as it says, counted before it is composed', () => {
    expect(read(line, 'a'.repeat(40))).toHaveLength(40);
    expect(read(line, 'a'.repeat(41))).toBe('must not be longer than 40 characters');
    expect(read(line, 'ế'.normalize('NFD').repeat(20))).toBe('must not be longer than 40 characters');
  });

  it.each(['', null, undefined, 7, ['a']])('%j is no text', (value) => {
    expect(line.safeParse(value).success).toBe(false);
  });
});

describe('Free text', () => {
  it('Lines and tabs are kept, and the text is composed', () => {
    expect(read(free, 'Thành tích\r\n\trõ'.normalize('NFD'))).toBe('Thành tích\r\n\trõ'.normalize('NFC'));
  });

  it.each(invisible)('%s is refused', (_what, text) => {
    expect(read(free, text)).toBe(UNSEEN);
  });

  it.each([' ', '\n\n', ' \t\r\n'])('A text of blanks alone says nothing: %j', (text) => {
    expect(read(free, text)).toBe('must not be blank');
  });

  it('An empty and an overlong text are refused', () => {
    expect(read(free, '')).toBe('must not be empty');
    expect(read(free, 'a'.repeat(41))).toBe('must not be longer than 40 characters');
  });
});

describe('A code', () => {
  it.each(['QA-01', 'individual-01/2022', 'a.b:c_d', 'tổ-5'])('"%s" is one', (text) => {
    expect(read(code(40), text)).toBe(text);
  });

  it.each(['', '-a', 'a b', 'a\u200Bb', 'a;b', 'a'.repeat(41)])('"%s" is none', (text) => {
    expect(code(40).safeParse(text).success).toBe(false);
  });
});
