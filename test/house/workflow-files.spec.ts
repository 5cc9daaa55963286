import { describe, expect, it } from '@jest/globals';
import { named, planted, sourceFiles } from './rules/source-files.ts';
import { oneWorkflowPerFile, workflowClock } from './rules/workflow-files.ts';

const FILE = 'workflows/src/nomination/nomination.workflow.ts';

describe('The workflow files', () => {
  const files = sourceFiles();

  it('No workflow reads the clock of the machine or throws dice', () => {
    expect(named(workflowClock(files))).toEqual([]);
  });

  it.each(['const now = new Date();', 'const now = Date.now();', 'const dice = Math.random();', 'let due: Date;'])(
    'A planted "%s" in a workflow is found',
    (text) => {
      expect(workflowClock(planted({ 'workflows/src/nomination/listen.ts': `\n${text}` }))).toMatchObject([
        { line: 2 },
      ]);
    },
  );

  it('Only the file of waits may ask the engine for its own time, and nothing else of a clock', () => {
    const waits = (text: string) => workflowClock(planted({ 'workflows/src/nomination/waits.ts': text }));
    expect(waits('const now = Date.now();')).toEqual([]);
    expect(waits('const now = new Date();')).toMatchObject([{ line: 1 }]);
  });

  it('The word in a comment, a text or a property is left alone', () => {
    const text = `// A Date is not read here.\nconst what = 'new Date()'; const day = facts.Date;`;
    expect(workflowClock(planted({ 'workflows/src/nomination/waits.ts': text }))).toEqual([]);
  });

  it('Every workflow file exports one async function', () => {
    expect(named(oneWorkflowPerFile(files))).toEqual([]);
  });

  it.each([
    'export async function nomination() {}\nexport async function season() {}',
    'export async function nomination() {}\nexport const queue = 1;',
    'export function nomination() {}',
    `export async function nomination() {}\nexport * from './waits.ts';`,
    'async function nomination() {}',
  ])('A planted workflow file with other exports is found: %s', (text) => {
    expect(oneWorkflowPerFile(planted({ [FILE]: text }))).toMatchObject([{ file: FILE }]);
  });

  it('Types beside the one function, and functions it keeps to itself, are left alone', () => {
    const text = `export interface Start {}\nexport type { Closing } from './acts.ts';
      export async function nomination() {}\nfunction openFile() {}`;
    expect(oneWorkflowPerFile(planted({ [FILE]: text }))).toEqual([]);
  });
});
