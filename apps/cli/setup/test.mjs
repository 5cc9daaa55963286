// `npm test`: everything that must hold, in one command. The last line is the sum of all tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditProduction } from './audit.mjs';
import { runHere, runQuietly, toolEnv } from './children.mjs';
import { ensureBuilt, nx, tool } from './compile.mjs';
import { tryContract } from './contract.mjs';
import { ensureInstalled } from './install.mjs';
import { node24 } from './node24.mjs';
import { inRoot } from './places.mjs';
import { script, step } from './steps.mjs';

const JEST_FLAGS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

/** Two checks at once write lines below each other, on a terminal too. */
const LINES = { write: (text) => process.stdout.write(text), isTTY: false };

const sum = { passed: 0, failed: 0, skipped: 0 };

await script(async () => {
  process.chdir(inRoot());
  try {
    await ensureInstalled();
    await ensureBuilt();
    await checks();
    // A test that runs `npm run laurel` must find nothing to build: a build takes files away from programs that start.
    await ensureBuilt();
    await jest('unit tests', []);
    await jest('tests of the whole', [
      '--rootDir',
      'test',
      '--config',
      join('test', 'jest.config.mjs'),
      '--maxWorkers=3',
    ]);
  } catch (error) {
    note(error);
  }
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`);
  return sum.failed === 0 ? 0 : 1;
});

/** Each check that fails counts as one failure, and the others still run: one run shows everything. */
async function checks() {
  // The contract waits for answers half of its time, in which the other checks have the machine.
  await Promise.all([checksOfFiles(), check('Contract of the API (schemathesis)', contract)]);
}

async function checksOfFiles() {
  const run = (name, ...args) => runQuietly(node24(), [tool(name), ...args]);
  const rules = ['--config', '.dependency-cruiser.mjs', 'apps', 'libs', 'workflows'];
  await check('Format (biome)', () => run('biome', 'format', '.'));
  await check('First lint (oxlint)', () => run('oxlint'));
  await check('Lint (eslint)', () => run('eslint', '.'));
  await check('Borders (dependency-cruiser)', () => run('depcruise', ...rules));
  // Everything is built already. Without this flag nx would lay its kept copies over the built files.
  const builtAlready = '--exclude-task-dependencies';
  await check('Types', () => nx(['run-many', '-t', 'typecheck', '--exclude', '@laurel/test', builtAlready]));
  await check('Types of the tests of the whole', () => run('tsc', '-p', join('test', 'tsconfig.json')));
  await check('Known faults of packages (npm audit)', audit);
}

/** Without Python, or packages for it, nothing is said for or against the contract: it counts as skipped. */
async function contract() {
  const verdict = await tryContract();
  if (verdict === 'BROKEN') throw new Error('schemathesis: the contract does not hold; what it found stands above');
  if (verdict === 'NOT_TRIED') sum.skipped += 1;
}

/** A registry without an answer says nothing against the packages, and nothing for them: it counts as skipped. */
async function audit() {
  const verdict = await auditProduction();
  if (verdict.kind === 'FOUND') throw new Error(`npm audit: high or critical\n  ${verdict.packages.join('\n  ')}`);
  if (verdict.kind === 'CLEAN') return;
  sum.skipped += 1;
  process.stdout.write(`  not audited: ${verdict.reason}\n`);
}

async function check(title, work) {
  try {
    await step(title, title, work, LINES);
  } catch (error) {
    note(error);
  }
}

function note(error) {
  sum.failed += 1;
  process.stdout.write(`${error.message}\n`);
}

/** Jest prints for people; what it counted comes from its own report. No cache of results: the tests really run. */
async function jest(title, args) {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-jest-'));
  const report = join(folder, 'report.json');
  try {
    const env = toolEnv({ NODE_OPTIONS: JEST_FLAGS });
    const flags = ['--passWithNoTests', '--json', '--outputFile', report, ...args];
    const code = await runHere(node24(), [tool('jest'), ...flags], env);
    const counted = JSON.parse(readFileSync(report, 'utf8'));
    sum.passed += counted.numPassedTests;
    // A file that does not even load holds tests that nobody counted.
    const failed = counted.numFailedTests + counted.numRuntimeErrorTestSuites;
    sum.failed += failed === 0 && code !== 0 ? 1 : failed;
    sum.skipped += counted.numPendingTests + counted.numTodoTests;
  } catch (error) {
    note(new Error(`${title}: ${error.message}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
