import { describe, expect, it } from '@jest/globals';
import { bannedWords, THIRD_PARTY } from './rules/banned-words.ts';
import { named, planted, sourceFiles } from './rules/source-files.ts';

describe('The words of the house', () => {
  it('No identifier and no file name holds a word that hides what is meant', () => {
    expect(named(bannedWords(sourceFiles()))).toEqual([]);
  });

  it.each([
    ['const approveNomination = 1;', 'commend'],
    ['function isRejected() {}', 'refused'],
    ['class CaseManager {}', 'clerk'],
    ['interface Row { approved_by: string }', 'commend'],
    ['const row = { approval: 1 };', 'commend'],
    ['type UtilityBelt = string;', 'word of the domain'],
    ['enum Answer { MISC }', 'one file for each word'],
    ['const [commonFloor] = levels;', 'both rooms share'],
    ['import { hold as holdHelper } from "./hold.ts";', 'word of the domain'],
    [`const outcome = 'APPROVED';`, 'commend'],
    [`column('rejected_at');`, 'refused'],
  ])('A planted "%s" is found, with the word to write instead', (text, instead) => {
    const found = bannedWords(planted({ 'libs/domain/src/case/hold.ts': `\n${text}` }));
    expect(found).toMatchObject([{ line: 2, text: expect.stringContaining(instead) }]);
  });

  it.each(['libs/domain/src/util/day.ts', 'apps/api/src/reading/case-manager.ts', 'docs/how-to/approve-a-file.md'])(
    'A planted file name %s is found',
    (path) => {
      expect(bannedWords(planted({ [path]: '' }))).toMatchObject([{ file: path, line: 0 }]);
    },
  );

  it('Names that others gave are left alone', () => {
    const text = `import { EntityManager, type Helper } from 'typeorm';
      import { promisify } from 'node:util';
      // We do not approve or reject: a manager is no officer.
      export const wait = () => new Promise((resolve, reject) => reject(new Error('The common misc text.')));
      const tls = { rejectUnauthorized: true };
      const { manager } = dataSource;
      await expect(source.manager.approve(manager as EntityManager)).rejects.toThrow();`;
    expect(named(bannedWords(planted({ 'libs/store/src/door.ts': text })))).toEqual([]);
  });

  it('Every exempt name has its reason', () => {
    expect(THIRD_PARTY.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });
});
