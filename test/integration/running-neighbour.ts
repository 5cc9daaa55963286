import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { projectRoot, waitUntil } from '@laurel/platform';

/** The example as a program of its own, and what it has said. */
export interface RunningNeighbour {
  readonly said: { readonly word: string; readonly content: any }[];
  /** What it said under this word, when it has. */
  heard(word: string): Promise<any>;
  stop(): Promise<void>;
}

const PROGRAM = join(projectRoot, 'test', 'integration', 'neighbour', 'neighbour.ts');

export async function runNeighbour(env: Record<string, string>): Promise<RunningNeighbour> {
  // Flags meant for the test runner are not meant for the program.
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [PROGRAM], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: RunningNeighbour['said'] = [];
  let errors = '';
  child.stderr.on('data', (text: Buffer) => (errors += text));
  createInterface(child.stdout).on('line', (line) => {
    const [word = '', ...rest] = line.split(' ');
    said.push({ word, content: JSON.parse(rest.join(' ')) });
  });
  const heard = async (word: string) => {
    const find = () => said.find((one) => one.word === word);
    const hopeless = () => (child.exitCode === null ? undefined : `it ended: ${errors}`);
    await waitUntil(async () => find() !== undefined, { what: `"${word}"`, limitMs: 90_000, everyMs: 50, hopeless });
    return find()?.content;
  };
  await heard('listening');
  return { said, heard, stop: () => stopped(child) };
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
