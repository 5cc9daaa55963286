// Run as a process of its own by temporal-program.ts: the SDK fetches the Temporal CLI by starting a test server from
// it. Here its runtime, threads and signal handlers cannot disturb the supervisor, and a time limit can end it.
import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';

const [folder, target] = process.argv.slice(2);
if (folder === undefined || target === undefined) throw new Error('temporal-download needs a folder and a target');

mkdirSync(folder, { recursive: true });
const environment = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', downloadDir: folder } },
});
await environment.teardown();
const largest = readdirSync(folder)
  .map((name) => join(folder, name))
  .filter((file) => statSync(file).isFile())
  .sort((a, b) => statSync(b).size - statSync(a).size)[0];
if (largest === undefined) throw new Error(`the SDK left no program in ${folder}`);
renameSync(largest, target);
process.exit(0);
