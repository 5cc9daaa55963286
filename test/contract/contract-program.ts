import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations } from '../support/contract.ts';
import { openGiver } from './giver.ts';
import { openGround } from './ground.ts';
import { findSchemathesis } from './python.ts';
import { RIGHT_CALLS } from './right-calls.ts';
import { settings } from './settings.ts';

const found = await findSchemathesis();
if ('reason' in found) {
  console.log(found.reason);
  process.exit(3);
}
const ground = await openGround();
const giver = await openGiver(ground, RIGHT_CALLS);
const folder = process.env['KEEP'] ?? mkdtempSync(join(tmpdir(), 'laurel-contract-'));
const config = join(folder, 'schemathesis.toml');
writeFileSync(
  config,
  settings(
    ground,
    { maxExamples: Number(process.env['N'] ?? 10), seed: Number(process.env['SEED'] ?? 1), limitS: 1800 },
    operations,
  ),
);
const args = [
  '--config-file',
  config,
  'run',
  `${ground.apiUrl}/openapi.json`,
  '--checks',
  'all',
  '--no-color',
  '--report-ndjson-path',
  join(folder, 'calls.ndjson'),
  ...process.argv.slice(2),
];
const child = spawn(found.program, args, {
  stdio: 'inherit',
  cwd: import.meta.dirname,
  env: {
    ...process.env,
    SCHEMATHESIS_HOOKS: 'hooks',
    PYTHONPATH: import.meta.dirname,
    LAUREL_CONTRACT_GIVER: giver.url,
    PYTHONDONTWRITEBYTECODE: '1',
  },
});
const code = await new Promise((resolve) => child.once('close', resolve));
console.log(giver.faults, code);
giver.close();
await ground.close();
process.exit(code as number);
