import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { erasePostgres, freePort, projectRoot, waitUntil } from '@laurel/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

let home: string;
let port: number;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'laurel-up-'));
  symlinkSync(join(projectRoot, '.laurel', 'bin'), join(home, 'bin')); // The Temporal server, found once.
  mkdirSync(join(home, 'log'), { recursive: true });
  port = await freePort();
});
afterAll(() => {
  erasePostgres(home);
  rmSync(home, { recursive: true, force: true });
});

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  text(): string;
}

/** `laurel up` as `npm start` runs it, with a home of its own. */
function up(args: readonly string[] = [], env: Record<string, string> = {}): Running {
  const { NODE_OPTIONS: _, DATABASE_URL: _d, TEMPORAL_ADDRESS: _t, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(projectRoot, 'apps/cli/dist/main.js'), 'up', ...args], {
    env: { ...inherited, LAUREL_HOME: home, LAUREL_PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => void (text += chunk.toString()));
  return { child, ended: new Promise((resolve) => child.once('exit', resolve)), text: () => text };
}

async function isUp(running: Running): Promise<number[]> {
  const hopeless = () => (running.child.exitCode === null ? undefined : `It ended:\n${running.text()}`);
  await waitUntil(async () => running.text().includes('Ctrl-C stops everything'), {
    what: 'laurel up',
    limitMs: 120_000,
    hopeless,
  });
  const { processes } = JSON.parse(readFileSync(join(home, 'run.json'), 'utf8')) as {
    processes: Record<string, { pid: number }>;
  };
  expect(Object.keys(processes).sort()).toEqual(['api', 'postgres', 'temporal', 'worker']);
  return Object.values(processes).map(({ pid }) => pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const allGone = (pids: number[]) =>
  waitUntil(async () => !pids.some(isAlive), { what: `Processes ${pids.filter(isAlive)}`, limitMs: 30_000 });

const seasons = async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/seasons`, { headers: { 'Laurel-Demo-Role': 'AUDITOR' } });
  return ((await answer.json()) as { items: { code: string }[] }).items.map(({ code }) => code);
};

describe('laurel up', () => {
  it('plays season A into an empty database, shows it beside the article, opens a season to try, and Ctrl-C stops all that it started', async () => {
    const running = up();
    const pids = await isUp(running);
    expect(running.text()).toMatch(/City police +collectives +1 +1 +1 +1/);
    expect(running.text()).toContain(`http://127.0.0.1:${port}/docs`);
    expect(await seasons()).toEqual(['to-try', 'quang-an-a']);
    running.child.kill('SIGINT');
    expect(await running.ended).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it('finds its data again and shows it, says where it runs already, and leaves nothing behind when it is killed', async () => {
    const running = up();
    const pids = await isUp(running);
    expect(await seasons()).toEqual(['to-try', 'quang-an-a']);
    expect(running.text()).toMatch(/City police +collectives +1 +1 +1 +1/);
    const second = up();
    expect(await second.ended).toBe(0);
    expect(second.text()).toContain(`already runs`);
    running.child.kill('SIGKILL');
    await running.ended;
    await allGone(pids);
  });

  it('--once after a killed supervisor verifies the same data and answers by its exit code', async () => {
    const once = up(['--once']);
    expect({ code: await once.ended, text: once.text() }).toMatchObject({ code: 0 });
  });

  it('is no demonstration by itself where real people sign in, and says which word decides', async () => {
    const real = up([], { LAUREL_IDENTITY: 'accounts' });
    await isUp(real);
    const token = /[A-Za-z0-9_-]{43}/.exec(real.text())?.[0];
    const administrator = { token, login: 'quantri', password: 'mot mat khau du dai de dung' };
    const accepted = await fetch(`http://127.0.0.1:${port}/v1/invitations/accept`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(administrator),
    });
    expect(accepted.status).toBe(200);
    real.child.kill('SIGINT');
    await real.ended;
    const assumed = up();
    expect(await assumed.ended).toBe(1);
    expect(assumed.text()).toContain('Start it with LAUREL_IDENTITY=accounts');
  });

  it('names the port that is in use and how to choose another', async () => {
    const server = await import('node:net').then(({ createServer }) => createServer().listen(0, '127.0.0.1'));
    await new Promise((resolve) => server.once('listening', resolve));
    const taken = (server.address() as { port: number }).port;
    const refused = up([], { LAUREL_PORT: String(taken) });
    expect(await refused.ended).toBe(1);
    expect(refused.text()).toContain(`Port ${taken} on 127.0.0.1 is in use`);
    expect(refused.text()).toContain('LAUREL_PORT=');
    server.close();
  });
});
