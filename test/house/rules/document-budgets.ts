import type { Finding, Rule, SourceFile } from './source-files.ts';

const BUDGETS: readonly { readonly path: RegExp; readonly lines: number }[] = [
  { path: /^README\.md$/, lines: 120 },
  { path: /^ARCHITECTURE\.md$/, lines: 200 },
  { path: /^CONTRIBUTING\.md$/, lines: 150 },
  { path: /^docs\/watch-one-nomination\.md$/, lines: 120 },
  { path: /^docs\/ledger-format\.md$/, lines: 200 },
  { path: /^docs\/adr\/[^/]+\.md$/, lines: 60 },
  { path: /^docs\/how-to\/[^/]+\.md$/, lines: 60 },
  { path: /^docs\/runbook\/[^/]+\.md$/, lines: 80 },
];

const ADR_PARTS = ['Context', 'Decision', 'Alternatives', 'Consequences', 'Held by', 'Status'];

/** A document that grows past its budget is read by nobody. */
export const documentBudgets: Rule = (files) =>
  files.flatMap(({ path, text }) => {
    const budget = BUDGETS.find((one) => one.path.test(path));
    const lines = text.trimEnd().split('\n').length;
    if (!budget || lines <= budget.lines) return [];
    return [{ file: path, line: budget.lines + 1, text: `${lines} lines; its budget is ${budget.lines}` }];
  });

/** A decision is recorded whole: its parts, and a number and a sentence as its name. */
export const decisionRecords: Rule = (files) =>
  files
    .filter((file) => /^docs\/adr\/[^/]+\.md$/.test(file.path) && !file.path.endsWith('/README.md'))
    .flatMap(faultsOf);

function faultsOf({ path, text }: SourceFile): Finding[] {
  const headings = [...text.matchAll(/^#{2,3} +(.+?) *$/gm)].map(([, heading]) => heading?.toLowerCase());
  const absent = ADR_PARTS.filter((part) => !headings.includes(part.toLowerCase()));
  const isNamed = /^docs\/adr\/\d{4}-[a-z0-9]+(?:-[a-z0-9]+)+\.md$/.test(path);
  return [
    ...absent.map((part) => ({ file: path, line: 0, text: `has no heading "${part}"` })),
    ...(isNamed ? [] : [{ file: path, line: 0, text: 'is not named NNNN-sentence.md' }]),
  ];
}
