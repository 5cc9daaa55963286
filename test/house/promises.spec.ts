import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lostPromises } from './rules/promises.ts';
import { plant, uproot } from './rules/planted-tree.ts';

const RECORD = 'export async function record(): Promise<void> {}';

describe('The promises', () => {
  let base = '';

  beforeAll(() => {
    base = plant({
      'libs/store/src/index.ts': RECORD,
      'libs/activities/src/index.ts': `import { record } from '@laurel/store';\nrecord();`,
      'apps/api/src/index.ts': `import { record } from '@laurel/store';\nawait record();`,
      'libs/domain/src/case/hold.ts':
        'export function name(a: 1 | 2) {\n  switch (a) {\n    case 1:\n      return 3;\n  }\n  return 4;\n}',
    });
  });

  afterAll(() => uproot(base));

  it('A planted call of another room whose promise is lost is found by ESLint, and an awaited one is not', async () => {
    const found = await lostPromises(base);
    expect(found).toMatchObject([
      { file: join('libs', 'activities', 'src', 'index.ts'), line: 2, text: expect.stringContaining('no-floating') },
      { file: join('libs', 'domain', 'src', 'case', 'hold.ts'), line: 2, text: expect.stringContaining('switch-exh') },
    ]);
  });
});
