import { describe, expect, it } from '@jest/globals';
import { domainPurity } from './rules/domain-purity.ts';
import { named, planted, sourceFiles } from './rules/source-files.ts';

describe('The purity of the domain', () => {
  it('The domain reads no clock, no dice and no environment', () => {
    expect(named(domainPurity(sourceFiles()))).toEqual([]);
  });

  it.each([
    'const now = new Date();',
    'const now = Date.now();',
    'interface Held { at: Date }',
    'const dice = Math.random();',
    'const mode = process.env.MODE;',
    `console.log('held');`,
    'setTimeout(() => {}, 1);',
    'const id = crypto.randomUUID();',
    'const id = globalThis.name;',
    'const it = { process };',
  ])('A planted "%s" in the domain is found', (text) => {
    expect(domainPurity(planted({ 'libs/domain/src/case/hold.ts': `\n${text}` }))).toMatchObject([{ line: 2 }]);
  });

  it('The same word as a property, in a comment, in a spec or in another room is left alone', () => {
    const tree = planted({
      'libs/domain/src/case/hold.ts': '// No Date here.\nconst half = Math.floor(facts.process / 2);',
      'libs/domain/src/case/hold.spec.ts': 'const now = new Date();',
      'libs/platform/src/clock.ts': 'const now = new Date();',
    });
    expect(domainPurity(tree)).toEqual([]);
  });
});
