/** The contract, tried by Schemathesis on a stack of its own: a step of `npm test`. Ends with 3 where it cannot run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations } from '../support/contract.ts';
import { NOT_ASKED } from './exempt.ts';
import { openGiver } from './giver.ts';
import { openGround } from './ground.ts';
import { findSchemathesis } from './python.ts';
import { RIGHT_CALLS } from './right-calls.ts';
import { tried } from './schemathesis.ts';
import { settings } from './settings.ts';
import { faultsOf, type Summary, summaryIn } from './summary.ts';

/** Cases that are made up for each operation in `npm test`: 10,000 calls with those that the contract itself leads to. */
const IN_CI = 50;
/** By hand, with LAUREL_CONTRACT=full: 100,000 calls. */
const FULL = 900;
/** What takes longer hangs: ten times as long as on two quiet cores. */
const LIMIT_MS = { ci: 40 * 60_000, full: 6 * 3_600_000 };
const SKIPPED = 3;

process.exitCode = await main();

async function main(): Promise<number> {
  const found = await findSchemathesis();
  if ('reason' in found) {
    say(`not tried: ${found.reason}`);
    return SKIPPED;
  }
  const isFull = process.env['LAUREL_CONTRACT'] === 'full';
  const seed = Number(process.env['LAUREL_CONTRACT_SEED'] ?? 20_261_127);
  const run = { maxExamples: isFull ? FULL : IN_CI, seed };
  for (const [operationId, reason] of Object.entries(NOT_ASKED)) say(`not asked: ${operationId}: ${reason}`);
  const ground = await openGround();
  const giver = await openGiver(ground, RIGHT_CALLS);
  const folder = mkdtempSync(join(tmpdir(), 'laurel-contract-'));
  try {
    const { code, printed, report } = await tried(found.program, {
      apiUrl: ground.apiUrl,
      giverUrl: giver.url,
      settings: settings(ground, run, operations),
      folder,
      limitMs: isFull ? LIMIT_MS.full : LIMIT_MS.ci,
    });
    const summary = await summaryIn(report, operations);
    const faults = [...giver.faults, ...faultsOf(summary, operations, Object.keys(NOT_ASKED))];
    say(told(summary, seed));
    // What Schemathesis itself says shows each call as a command.
    if (code !== 0) say(printed);
    for (const fault of faults) say(`✗ ${fault}`);
    return code === 0 && faults.length === 0 ? 0 : 1;
  } finally {
    giver.close();
    await ground.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function told({ calls, succeeded, failures }: Summary, seed: number): string {
  return `contract: ${calls} calls, ${failures.length} failures, ${succeeded.size} of ${operations.length} operations with a success, seed ${seed}`;
}

function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}
