import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '@laurel/platform';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { shippedSeason } from '../support/season-files.ts';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-play-'));
  mkdirSync(join(folder, 'home'));
  symlinkSync(join(projectRoot, '.laurel', 'bin'), join(folder, 'home', 'bin')); // The Temporal server, found once.
});

/** `laurel play` as a person runs it, away from any stack that may run on this machine. */
function play(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(projectRoot, 'apps/cli/dist/main.js'), 'play', ...args],
      { env: { ...inherited, LAUREL_HOME: join(folder, 'home'), ...env }, maxBuffer: 32 * 1024 * 1024 },
      (fault, out, err) => resolve({ code: (fault?.code as number | undefined) ?? 0, out, err }),
    );
  });
}

type Json = { [key: string]: any };

/** Season A with one change, as a file. */
function changed(name: string, change: (season: Json) => void): string {
  const season = JSON.parse(readFileSync(shippedSeason('a-exclusive'), 'utf8')) as Json;
  change(season);
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(season));
  return path;
}

describe('A wrong season file ends with 2 and the path inside the file', () => {
  const faults: [string, string, (season: Json) => void][] = [
    ['another format', 'format:', (s) => (s.format = 'laurel.season/9')],
    ['a missing title', 'title:', (s) => delete s.title],
    ['an unknown rule set', 'ruleSet.id:', (s) => (s.ruleSet.id = 'none-such')],
    ['an unknown policy', 'ruleSet.overrides.issuePolicy:', (s) => (s.ruleSet.overrides.issuePolicy = 'ALWAYS')],
    ['an override that is no rule', 'ruleSet.overrides.colour:', (s) => (s.ruleSet.overrides.colour = 'red')],
    ['a unit twice', 'units[1].id:', (s) => (s.units[1].id = 'HN-CA')],
    ['an unknown parent', 'units[2].parent:', (s) => (s.units[2].parent = 'nowhere')],
    ['a parent below its child', 'units[1].parent:', (s) => (s.units[1].parent = 'QA-01')],
    ['an unknown level', 'units[0].level:', (s) => (s.units[0].level = 'PROVINCE')],
    ['a nomination twice', 'nominations[3].ref:', (s) => (s.nominations[3].ref = s.nominations[0].ref)],
    ['an unknown category', 'nominations[2].category:', (s) => (s.nominations[2].category = 'CAT')],
    ['an unknown nominator', 'nominations[4].from:', (s) => (s.nominations[4].from = 'QA-99')],
    ['a period of another season', 'nominations[0].period:', (s) => (s.nominations[0].period = '1999')],
    ['a name with a bidi mark', 'nominations[1].nominee:', (s) => (s.nominations[1].nominee = 'a\u202Eb')],
    ['an unknown command', 'nominations[0].course[0].do:', (s) => (s.nominations[0].course[0].do = 'applaud')],
    ['an unknown role', 'nominations[0].course[0].by:', (s) => (s.nominations[0].course[0].by = 'KING')],
    ['an unknown level of an act', 'nominations[0].course[0].at:', (s) => (s.nominations[0].course[0].at = 'MOON')],
    ['a missing answer', 'nominations[0].course[0].with.onward:', (s) => delete s.nominations[0].course[0].with.onward],
    ['an answer of its own', 'nominations[5].course[1].with', (s) => (s.nominations[5].course[1].with.mood = 'good')],
    ['an expected case that is not there', 'expect.cases[0].ref:', (s) => (s.expect.cases[0].ref = 'nobody')],
  ];

  it.each(faults)('%s', async (name, path, change) => {
    const { code, out, err } = await play([changed(name.replaceAll(' ', '-'), change), '--json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(path);
  });

  it('a file that is not there or not JSON', async () => {
    const notJson = join(folder, 'not.json');
    writeFileSync(notJson, '{"format":');
    expect((await play([join(folder, 'absent.json')])).code).toBe(2);
    expect((await play([notJson])).code).toBe(2);
  });
});

describe('The command answers by its exit code', () => {
  it('0 and one JSON object for a season that ends as expected, on a stack brought up for it', async () => {
    const { code, out } = await play([shippedSeason('a-exclusive'), '--json']);
    const played = JSON.parse(out) as Json;
    expect({ code, match: played.match, differences: played.differences }).toEqual({
      code: 0,
      match: true,
      differences: [],
    });
    expect(Object.keys(played).sort()).toEqual(['cases', 'differences', 'match', 'outcomes', 'season', 'tally']);
    expect(played.cases[0].grants[0]).toEqual({
      level: 'WARD',
      state: 'ISSUED',
      decisionNo: expect.any(Number),
      registerNo: expect.any(Number),
    });
  });

  it('1 and the differences for a season that ends otherwise', async () => {
    const path = changed('otherwise', (s) => {
      s.expect.tally[0].granted = 6;
      s.expect.cases[0].outcome = 'LAPSED';
    });
    const { code, out } = await play([path, '--json', '--in-order']);
    expect(code).toBe(1);
    expect((JSON.parse(out) as Json).differences).toEqual([
      'tally WARD INDIVIDUAL granted: expected 6, was 5',
      'case individual-01/2022 outcome: expected LAPSED, was COMMENDED',
    ]);
  });

  it('2 when it is called without a file or with a flag that it does not know', async () => {
    expect((await play([])).code).toBe(2);
    expect((await play([shippedSeason('a-exclusive'), '--jsn'])).code).toBe(2);
  });

  it('3 when no stack can be reached', async () => {
    const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const { code, out, err } = await play([shippedSeason('a-exclusive'), '--json'], env);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('could not be reached');
  });
});
