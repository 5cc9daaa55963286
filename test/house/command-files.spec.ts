import { describe, expect, it } from '@jest/globals';
import { commandFiles } from './rules/command-files.ts';
import { named, planted, sourceFiles } from './rules/source-files.ts';

const WHOLE = {
  'libs/contracts/src/commands/index.ts': '',
  'libs/contracts/src/commands/contract.ts': '',
  'libs/contracts/src/commands/hold.ts': '',
  'libs/contracts/src/commands/registry.ts': `import { hold } from './hold.ts';\nexport const COMMANDS = { hold } as const;`,
  'libs/domain/src/case/command.ts': `readonly type: 'hold'; readonly type: 'lapse';`,
  'libs/domain/src/case/hold.ts': '',
  'test/scenarios/hold.scenario.md': '',
};

describe('The files of a command', () => {
  it('Every command has its contract, its core, its scenario and its line in the registry, and the reverse', () => {
    expect(named(commandFiles(sourceFiles()))).toEqual([]);
  });

  it('A whole command has nothing to be named', () => {
    expect(commandFiles(planted(WHOLE))).toEqual([]);
  });

  it.each([
    ['libs/domain/src/case/hold.ts', 1],
    ['test/scenarios/hold.scenario.md', 1],
  ])('A planted command without %s is found', (path, count) => {
    const found = commandFiles(planted(WHOLE).filter((file) => file.path !== path));
    expect(found).toHaveLength(count);
    expect(found).toMatchObject([{ file: path }]);
  });

  it('A planted command that the registry does not list is found', () => {
    const found = commandFiles(planted({ ...WHOLE, 'libs/contracts/src/commands/registry.ts': `import './hold.ts';` }));
    expect(found).toMatchObject([{ file: 'libs/contracts/src/commands/registry.ts', text: 'does not list hold' }]);
  });

  it.each([
    ['libs/contracts/src/commands/registry.ts', 'export const COMMANDS = {\n  hold,\n  release,\n} as const;'],
    ['libs/domain/src/case/command.ts', `readonly type: 'hold'; readonly type: 'release';`],
    ['libs/domain/src/case/command-steps.ts', `readonly type: 'release';`],
    ['test/scenarios/release.scenario.md', ''],
  ])('A planted word in %s without a contract is found', (path, text) => {
    const found = commandFiles(planted({ ...WHOLE, [path]: text }));
    expect(found).toMatchObject([{ file: 'libs/contracts/src/commands/release.ts' }]);
  });
});
