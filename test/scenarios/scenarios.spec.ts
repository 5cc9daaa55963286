import { describe, expect, it } from '@jest/globals';
import { coreStage } from './core-stage.ts';
import { readScenarios, storiesOf } from './read-scenarios.ts';
import { playEveryTable } from './stage.ts';

playEveryTable(() => coreStage);

const TABLE = '| who | does | at | then | ledger |\n|---|---|---|---|---|\n';

describe('The reading of the tables', () => {
  it('Each file has tables, and no two tables of a file have one heading', () => {
    const headings = readScenarios().map(({ file, title }) => `${file} ${title}`);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.length).toBeGreaterThan(20);
  });

  it('A planted row that promises what does not happen is found by its line', async () => {
    const [story] = storiesOf('hold.scenario.md', `## A promise\n${TABLE}| nominator | submit | – | DRAFT | – |`);
    if (!story) throw new Error('There is a table.');
    const play = await coreStage.open(story);
    expect(await play(story.acts[0] as never)).toMatchObject({ stands: 'IN_REVIEW at ward' });
    expect(story.acts[0]).toMatchObject({ line: 4, promised: { stands: 'DRAFT', ledger: '–' } });
  });

  it.each([
    ['a heading without a table', '## A promise\nText.', 'has no table'],
    ['a column that nobody reads', '## A promise\n| who | mood |\n|---|---|\n', 'has no table'],
    ['a line of the front part that nobody reads', `## A promise\n- weather: fine\n${TABLE}`, 'weather'],
    [
      'an unknown office',
      `## A promise\n${TABLE}| ward king | submit | – | – | – |`,
      ':4: "ward king" is not an office',
    ],
    ['an unknown level', `## A promise\n${TABLE}| ward head | decide: stop | moon | – | – |`, '"moon" is not a level'],
    ['an unknown answer', `## A promise\n${TABLE}| ward head | decide: yes | ward | – | – |`, '"yes" is not an answer'],
  ])('A table with %s is a fault', (_what, text, message) => {
    expect(() => storiesOf('hold.scenario.md', text)).toThrow(message);
  });
});
