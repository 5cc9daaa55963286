import { describe, expect, it } from '@jest/globals';
import { closedRooms, deepImports, relativePathsOut, verifierAndWriter } from './rules/imports.ts';
import { named, planted, sourceFiles } from './rules/source-files.ts';

describe('The imports, read a second time without dependency-cruiser', () => {
  const files = sourceFiles();

  it('The domain, the ledger, the contracts and the workflows import their short list only', () => {
    expect(named(closedRooms(files))).toEqual([]);
  });

  it.each([
    ['libs/domain/src/case/hold.ts', `import type { DataSource } from 'typeorm';`],
    ['libs/domain/src/case/hold.ts', `export * from 'zod';`],
    ['libs/domain/src/case/hold.ts', `const clock = await import('node:timers');`],
    ['libs/domain/src/case/hold.ts', `type Row = import('pg').Pool;`],
    ['libs/ledger/src/write/chain.ts', `import { createHash } from 'node:crypto';`],
    ['libs/contracts/src/commands/hold.ts', `import { Injectable } from '@nestjs/common';`],
    ['workflows/src/nomination/acts.ts', `import type { Record } from '@laurel/activities';`],
    ['workflows/src/nomination/acts.ts', `const { Pool } = require('pg');`],
  ])('A planted import in %s is found: %s', (path, text) => {
    expect(closedRooms(planted({ [path]: `// Line one.\n${text}` }))).toMatchObject([{ file: path, line: 2 }]);
  });

  it('A relative import inside the domain, and a word of the list, are left alone', () => {
    const tree = planted({
      'libs/domain/src/case/hold.ts': `import { refuse } from '../refusal/refusal.ts';`,
      'libs/domain/src/case/hold.spec.ts': `import { it } from '@jest/globals';`,
      'workflows/src/nomination/waits.ts': `import { condition } from '@temporalio/workflow'; // not from 'pg'`,
    });
    expect(closedRooms(tree)).toEqual([]);
  });

  it('No relative path leaves its project', () => {
    expect(named(relativePathsOut(files))).toEqual([]);
  });

  it('A planted relative path into another project is found', () => {
    const tree = planted({ 'apps/api/src/main.ts': `import { hold } from '../../../libs/domain/src/index.ts';` });
    expect(relativePathsOut(tree)).toMatchObject([{ file: 'apps/api/src/main.ts', line: 1 }]);
  });

  it('No room is entered past its door', () => {
    expect(named(deepImports(files))).toEqual([]);
  });

  it('A planted import past a door is found', () => {
    const tree = planted({ 'apps/api/src/main.ts': `import { hold } from '@laurel/domain/src/case/hold.ts';` });
    expect(deepImports(tree)).toMatchObject([{ file: 'apps/api/src/main.ts', line: 1 }]);
  });

  it('The verifier imports nothing of the writer', () => {
    expect(named(verifierAndWriter(files))).toEqual([]);
  });

  it('A planted import of the writer in the verifier is found', () => {
    const tree = planted({ 'libs/ledger/src/verify/chain.ts': `import { seal } from '../write/chain.ts';` });
    expect(verifierAndWriter(tree)).toMatchObject([{ file: 'libs/ledger/src/verify/chain.ts', line: 1 }]);
  });
});
