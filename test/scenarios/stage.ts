import { describe, expect, it } from '@jest/globals';
import { type Act, readScenarios, type Seen, type Story } from './read-scenarios.ts';

/** Something that can play a table: the pure core, or a whole stack. */
export interface Stage {
  /** Makes a draft of each case of the table. */
  open(story: Story): Promise<(act: Act) => Promise<Required<Seen>>>;
}

/** Plays every table; a row that ends otherwise than promised is told by its line. */
export function playEveryTable(stage: () => Stage): void {
  const stories = readScenarios();
  describe.each([...new Set(stories.map(({ file }) => file))])('%s', (file) => {
    it.each(stories.filter((story) => story.file === file))('$title', async (story) => {
      const play = await stage().open(story);
      const seen: string[] = [];
      for (const act of story.acts) seen.push(row(act, await play(act)));
      expect(seen).toEqual(story.acts.map((act) => row(act, act.promised)));
    });
  });
}

function row({ line, promised }: Act, { stands, ledger, inForce }: Seen): string {
  const force = promised.inForce === null ? '' : ` | ${inForce}`;
  return `line ${line}: ${stands} | ${ledger}${force}`;
}
