import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { projectRoot } from '@laurel/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

interface Block {
  readonly info: string;
  readonly text: string;
}

/** Each script starts programs and plays a season: a minute on a busy machine, so five are plenty. */
const SCRIPT_LIMIT_MS = 300_000;

/** Where the README says that the API answers; the test's own stack has another port. */
const ADDRESS = 'http://127.0.0.1:3200';

const textOf = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const readme = textOf('README.md');
const blocks = blocksOf(readme);
const runnable = blocks.filter(({ info }) => info === 'sh run').map(({ text }) => text);

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', body = '']) => ({ info, text: body }));
}

/** Every document that people read, by its path from the root. */
function documents(): string[] {
  const below = readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' });
  const found = below.filter((name) => name.endsWith('.md')).map((name) => join('docs', name));
  return ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docker/README.md', ...found];
}

/** Links to files, without those inside code and without those to other places. */
function linksOf(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .flatMap(([, target]) => target ?? [])
    .filter((target) => !/^[a-z]+:/.test(target));
}

describe('The commands of the README', () => {
  let home: string;
  let stack: Stack;

  beforeAll(async () => {
    home = throwAwayHome();
    stack = await startStack({ home, throwAway: true, fsync: false, identity: 'demo' });
  });

  afterAll(() => stack.stop());

  /** Runs a script as a reader does who copies it into a shell in the project's folder. */
  function run(script: string): Promise<string> {
    const { NODE_OPTIONS: _, DATABASE_URL: __, TEMPORAL_ADDRESS: ___, ...inherited } = process.env;
    const means = { cwd: projectRoot, env: { ...inherited, LAUREL_HOME: home }, maxBuffer: 16 * 1024 * 1024 };
    return new Promise((resolve, fail) => {
      execFile('sh', ['-e', '-c', script], means, (fault, out, err) => {
        if (fault) fail(new Error(`${fault.message}\n${out}\n${err}`));
        else resolve(out);
      });
    });
  }

  it(
    'do what it says, copied one after the other into one shell',
    async () => {
      const script = runnable.join('\n');
      expect(script).toContain(ADDRESS);
      const out = await run(script.replaceAll(ADDRESS, stack.apiUrl));
      expect(out).toContain('"decisionNo":1,"registerNo":1,"receipt":{"caseSeq":5,"leafHash":"');
      expect(out).toContain('"kind":"NominationClosed"');
      expect(out).toContain('✓ The record holds');
      expect(out).toContain('✓ All as expected.');
    },
    SCRIPT_LIMIT_MS,
  );

  it(
    'show the tally that season A really ends with',
    async () => {
      const shown = blocks.find(({ text }) => text.includes('All as expected.'))?.text.split('\n') ?? [];
      const from = shown.findIndex((line) => line.includes('Phường Quảng An'));
      const to = shown.findIndex((line) => line.includes('All as expected.'));
      const tally = shown.slice(from, to + 1);
      expect(tally.length).toBeGreaterThan(10);
      const out = await run('npm run laurel -- play apps/cli/seasons/a-exclusive.json');
      // `npm start` heads the column of season A by where its totals come from.
      const printed = out
        .replace('expected', ' article')
        .split('\n')
        .map((line) => line.trimEnd());
      expect(tally.filter((line) => !printed.includes(line))).toEqual([]);
    },
    SCRIPT_LIMIT_MS,
  );
});

describe('What the README names', () => {
  it('Every npm script that it names exists', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/\bnpm (?:run ([a-z:]+)|(start|test)\b)/g)].map(
      ([, run, word]) => run ?? word ?? '',
    );
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'laurel']));
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('Every file that it names exists', () => {
    const paths = readme.match(/\b(?:apps|libs|workflows|test|docs|docker)\/[\w./-]*\w/g) ?? [];
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });
});

describe('The links of the documents', () => {
  it.each(documents())('Every link in %s leads to a file', (path) => {
    const folder = join(projectRoot, dirname(path));
    expect(linksOf(textOf(path)).filter((target) => !existsSync(join(folder, target)))).toEqual([]);
  });
});
