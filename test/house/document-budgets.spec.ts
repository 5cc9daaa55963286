import { describe, expect, it } from '@jest/globals';
import { decisionRecords, documentBudgets } from './rules/document-budgets.ts';
import { named, planted, sourceFiles } from './rules/source-files.ts';

const RECORD = ['Context', 'Decision', 'Alternatives', 'Consequences', 'Held by', 'Status']
  .map((part) => `## ${part}\nText.`)
  .join('\n');

describe('The documents', () => {
  const files = sourceFiles();

  it('No document is longer than its budget', () => {
    expect(named(documentBudgets(files))).toEqual([]);
  });

  it.each([
    ['README.md', 120],
    ['ARCHITECTURE.md', 200],
    ['CONTRIBUTING.md', 150],
    ['docs/watch-one-nomination.md', 120],
    ['docs/ledger-format.md', 200],
    ['docs/adr/0001-one-word-one-feature.md', 60],
    ['docs/how-to/add-a-command.md', 60],
    ['docs/runbook/lost-worker.md', 80],
  ])('A planted %s of more than %i lines is found', (path, budget) => {
    expect(documentBudgets(planted({ [path]: 'A line.\n'.repeat(budget) }))).toEqual([]);
    expect(documentBudgets(planted({ [path]: 'A line.\n'.repeat(budget + 1) }))).toMatchObject([{ file: path }]);
  });

  it('Every decision record is whole', () => {
    expect(named(decisionRecords(files))).toEqual([]);
  });

  it('A planted record without "Held by" is found', () => {
    const path = 'docs/adr/0001-one-word-one-feature.md';
    expect(decisionRecords(planted({ [path]: RECORD }))).toEqual([]);
    const found = decisionRecords(planted({ [path]: RECORD.replace('## Held by', 'Held by nobody') }));
    expect(found).toMatchObject([{ file: path, text: 'has no heading "Held by"' }]);
  });

  it('A planted record without a number is found', () => {
    expect(decisionRecords(planted({ 'docs/adr/one-word.md': RECORD }))).toMatchObject([
      { file: 'docs/adr/one-word.md' },
    ]);
  });
});
