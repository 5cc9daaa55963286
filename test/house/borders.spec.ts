import { afterEach, describe, expect, it } from '@jest/globals';
import { borderNames, crossings, modulesRead } from './rules/borders.ts';
import { plant, uproot } from './rules/planted-tree.ts';
import { named, root } from './rules/source-files.ts';

/** For every border, the import that crosses it and the file that holds it. */
const FAULTS: { readonly [border: string]: readonly [file: string, text: string] } = {
  'domain-border': ['libs/domain/src/case/hold.ts', `import type { EntityManager } from 'typeorm';`],
  'ledger-border': ['libs/ledger/src/write/chain.ts', `import { createHash } from 'node:crypto';`],
  'contracts-border': ['libs/contracts/src/index.ts', `import '@nestjs/common';`],
  'workflows-border': ['workflows/src/index.ts', `import '@laurel/store';`],
  'store-border': ['libs/store/src/index.ts', `import '@laurel/contracts';`],
  'activities-border': ['libs/activities/src/index.ts', `import '@laurel/workflows';`],
  'messages-border': ['libs/messages/src/index.ts', `import 'node:fs';`],
  'client-border': ['libs/client/src/index.ts', `import '@laurel/contracts';`],
  'webhooks-border': ['libs/webhooks/src/index.ts', `import '@laurel/contracts';`],
  'papers-border': ['libs/papers/src/index.ts', `import '@laurel/store';`],
  'ui-border': ['libs/ui/src/index.ts', `import '@laurel/domain';`],
  'platform-border': ['libs/platform/src/index.ts', `import '@laurel/domain';`],
  'api-border': ['apps/api/src/index.ts', `import '@laurel/activities';`],
  'worker-border': ['apps/worker/src/index.ts', `import '@laurel/store';`],
  'web-border': ['apps/web/src/index.ts', `import '@laurel/store';`],
  'cli-border': ['apps/cli/src/index.ts', `import '@laurel/workflows';`],
  'verify-not-write': ['libs/ledger/src/verify/chain.ts', `import { sealed } from '../write/chain.ts';`],
  'act-not-act': [
    'libs/activities/src/record/record.activity.ts',
    `import { day } from '../calendar/calendar.activity.ts';`,
  ],
  'api-no-table': ['apps/api/src/index.ts', `import { DataSource } from 'typeorm';`],
  'libs-not-apps': ['libs/platform/src/index.spec.ts', `import '@laurel/api';`],
  'test-not-imported': ['libs/store/src/index.spec.ts', `import '@laurel/test';`],
  'door-only': ['apps/api/src/index.ts', `import '@laurel/domain/src/case/hold.ts';`],
  'no-relative-path-out': ['apps/api/src/index.ts', `import '../../../libs/domain/src/index.ts';`],
  'no-circular': ['libs/domain/src/case/hold.ts', `import { all } from '../index.ts';`],
};

describe('The borders of the house', () => {
  let base: string | undefined;

  afterEach(() => {
    if (base) uproot(base);
    base = undefined;
  });

  it('No import of the tree crosses a border', async () => {
    expect(named(await crossings(root))).toEqual([]);
  });

  it('A house in which every room imports what it may crosses no border', async () => {
    base = plant();
    expect(named(await crossings(base))).toEqual([]);
    expect(await modulesRead(base)).toBeGreaterThan(19);
  });

  it('Every border has a planted fault', () => {
    expect(Object.keys(FAULTS).toSorted()).toEqual(borderNames.toSorted());
  });

  it.each(Object.keys(FAULTS))('A planted fault at the border "%s" is found by its name', async (border) => {
    const [file, text] = FAULTS[border] ?? ['', ''];
    base = plant({ [file]: text });
    const found = await crossings(base);
    expect(found).toContainEqual(expect.objectContaining({ file, text: expect.stringMatching(`^${border}: `) }));
  });

  it('A deep import by a relative path is found as well', async () => {
    base = plant({ 'apps/api/src/index.ts': `import '../../../libs/domain/src/case/hold.ts';` });
    const borders = (await crossings(base)).map(({ text }) => text.split(':')[0]);
    expect(borders.toSorted()).toEqual(['door-only', 'no-relative-path-out']);
  });
});
