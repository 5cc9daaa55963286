import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Tree = { readonly [path: string]: string };

/** A small house in which every room imports what it may, and nothing more. */
const HOUSE: Tree = {
  'libs/domain/src/index.ts': `export * from './case/hold.ts';`,
  'libs/domain/src/case/hold.ts': 'export const hold = 1;',
  'libs/ledger/src/index.ts': `export * from './write/chain.ts'; export * from './verify/chain.ts';`,
  'libs/ledger/src/write/chain.ts': 'export const sealed = 1;',
  'libs/ledger/src/verify/chain.ts': 'export const proved = 1;',
  'libs/contracts/src/index.ts': `import '@laurel/domain'; import 'zod'; export {};`,
  'libs/store/src/index.ts': `import '@laurel/domain'; import '@laurel/ledger'; import 'typeorm'; import 'pg'; import 'node:crypto';`,
  'libs/messages/src/index.ts': `import 'intl-messageformat'; export {};`,
  'libs/client/src/index.ts': `import 'openapi-fetch'; export {};`,
  'libs/webhooks/src/index.ts': `import '@laurel/store'; import 'ipaddr.js'; import 'node:https';`,
  'libs/papers/src/index.ts': `import '@laurel/domain'; import '@laurel/messages'; import 'node:fs';`,
  'libs/ui/src/index.ts': `import '@laurel/messages'; import 'react';`,
  'libs/platform/src/index.ts': `import '@temporalio/client'; import 'node:os';`,
  'libs/activities/src/index.ts': `import './record/record.activity.ts'; import './calendar/calendar.activity.ts';`,
  'libs/activities/src/record/record.activity.ts': `import '@laurel/store'; import '@temporalio/activity'; export {};`,
  'libs/activities/src/calendar/calendar.activity.ts': `import '@laurel/contracts'; export const day = 1;`,
  'workflows/src/index.ts': `import '@laurel/domain'; import '@laurel/contracts'; import '@temporalio/workflow';`,
  'apps/api/src/index.ts': `import '@laurel/store'; import '@laurel/platform'; import '@nestjs/common';`,
  'apps/worker/src/index.ts': `import '@laurel/activities'; import '@laurel/contracts'; import '@temporalio/worker';`,
  'apps/web/src/index.ts': `import '@laurel/ledger'; import '@laurel/ui'; import 'react';`,
  'apps/cli/src/index.ts': `import '@laurel/ledger'; import '@laurel/domain'; import 'commander';`,
  'test/src/index.ts': `import '@laurel/store'; import '../../libs/domain/src/case/hold.ts';`,
};

/** The small house in a new folder, with faults laid over it. */
export function plant(faults: Tree = {}): string {
  const base = mkdtempSync(join(tmpdir(), 'laurel-house-'));
  const tree = { ...HOUSE, ...faults };
  for (const [path, text] of Object.entries(tree)) write(join(base, path), `${text}\n`);
  const rooms = new Set(Object.keys(HOUSE).map((path) => path.slice(0, path.indexOf('/src/'))));
  mkdirSync(join(base, 'node_modules/@laurel'), { recursive: true });
  for (const room of rooms) furnish(base, room);
  return base;
}

export function uproot(base: string): void {
  rmSync(base, { recursive: true, force: true });
}

/** A room's package, found by its name as in a workspace. */
function furnish(base: string, room: string): void {
  const name = `@laurel/${room.split('/').at(-1)}`;
  const exports = { '.': { 'laurel-source': './src/index.ts' } };
  write(join(base, room, 'package.json'), JSON.stringify({ name, type: 'module', exports }));
  symlinkSync(join(base, room), join(base, 'node_modules', name), 'dir');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
