import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '@laurel/contracts';
import { SENT_FROM, WITHOUT_FORM } from './command-places.ts';
import { FORMS } from './forms.ts';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
const sends = (text: string, word: string) => text.includes(`type: '${word}'`);

describe('The commands that a person may give', () => {
  it('Each has a form among the steps of a case, is sent from a page of its own, or has a reason why it has none', () => {
    const placed = [...FORMS, ...Object.keys(SENT_FROM), ...Object.keys(WITHOUT_FORM)];
    expect(placed.toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
  });

  it.each(Object.entries(SENT_FROM))('%s is sent from %s', (word, file) => {
    const source = sources.find(({ name }) => name === file);
    expect(source && sends(source.text, word)).toBe(true);
  });

  it.each(Object.keys(WITHOUT_FORM))('No page sends %s: whoever makes its form takes its reason away', (word) => {
    expect(sources.filter(({ text }) => sends(text, word)).map(({ name }) => name)).toEqual([]);
  });
});
