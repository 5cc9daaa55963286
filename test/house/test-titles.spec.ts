import { describe, expect, it } from '@jest/globals';
import { named, planted, sourceFiles } from './rules/source-files.ts';
import { testTitles } from './rules/test-titles.ts';

const findingsFor = (text: string) => testTitles(planted({ 'libs/domain/src/case/hold.spec.ts': `\n${text}` }));

describe('The titles of the tests', () => {
  it('Every title says what is so, and no test runs alone or is skipped without a dated reason', () => {
    expect(named(testTitles(sourceFiles()))).toEqual([]);
  });

  it.each([
    [`it('should hold the case', () => {});`, 'should'],
    [`describe('The hold works', () => {});`, 'works'],
    [`it.each([1])('Hold %s should stop the clock', () => {});`, 'should'],
    ['test(`The ${word} should stop`, () => {});', 'should'],
    [`it('LAUREL-12', () => {});`, 'ticket number'],
    [`it('', () => {});`, 'empty'],
    [`it.only('A held case waits', () => {});`, 'every other test'],
    [`describe.only('A held case', () => {});`, 'every other test'],
    [`fit('A held case waits', () => {});`, 'every other test'],
    [`it.skip('A held case waits', () => {});`, 'dated reason'],
    [`it.skip.each([1])('A held case waits %s', () => {});`, 'dated reason'],
    [`xdescribe('A held case', () => {});`, 'dated reason'],
    [`const whenOnline = isOnline ? it : it.skip;`, 'dated reason'],
  ])('A planted fault is found in %s', (text, reason) => {
    expect(findingsFor(text)).toMatchObject([{ line: 2, text: expect.stringContaining(reason) }]);
  });

  it('A sentence, and a skip with a dated reason, are left alone', () => {
    expect(findingsFor(`it('HOLD_WHILE_UNDER_EXAMINATION: a held case cannot be forwarded', () => {});`)).toEqual([]);
    expect(
      findingsFor(`// 2024-03-01: waits for the paper of the decree.\nit.skip('A case waits', () => {});`),
    ).toEqual([]);
  });
});
