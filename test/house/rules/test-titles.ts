import ts from 'typescript';
import { type Finding, isSpec, type Rule, type SourceFile } from './source-files.ts';
import { at, nodesOf } from './syntax.ts';

const TESTS = new Set(['it', 'test', 'describe', 'fit', 'xit', 'xtest', 'fdescribe', 'xdescribe']);
const ONLY = new Set(['only', 'fit', 'fdescribe']);
const SKIP = new Set(['skip', 'xit', 'xtest', 'xdescribe']);

const FAULTS: readonly { readonly pattern: RegExp; readonly text: string }[] = [
  { pattern: /\bshould\b/i, text: 'says "should"; say what is so' },
  { pattern: /\bworks\b/i, text: 'says "works"; say what happens' },
  { pattern: /^\s*(?:#\d+|[A-Z]+-\d+|\d+)\s*$/, text: 'is a ticket number alone; write the sentence' },
  { pattern: /^\s*$/, text: 'is empty' },
];

/** Titles are sentences; no test runs alone, and none is skipped without a dated reason. */
export const testTitles: Rule = (files) =>
  files
    .filter((file) => isSpec(file.path))
    .flatMap((file) =>
      [...nodesOf(file)].flatMap((node) => [...faultsOfTitle(file, node), ...faultsOfMode(file, node)]),
    );

/** The title of a test or a group, with `.each` and `.prop` seen through; undefined for any other node. */
export function titleOf(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || !TESTS.has(rootName(node.expression) ?? '')) return undefined;
  const [title] = node.arguments;
  if (!title) return undefined;
  if (ts.isStringLiteralLike(title)) return title.text;
  return ts.isTemplateExpression(title) ? title.getText().slice(1, -1) : undefined;
}

function faultsOfTitle(file: SourceFile, node: ts.Node): Finding[] {
  const title = titleOf(node);
  if (title === undefined) return [];
  return FAULTS.filter(({ pattern }) => pattern.test(title)).map(({ text }) => at(file, node, `"${title}" ${text}`));
}

function faultsOfMode(file: SourceFile, node: ts.Node): Finding[] {
  const mode = modeOf(node);
  if (mode === undefined) return [];
  if (ONLY.has(mode)) return [at(file, node, `.${mode} leaves every other test out`)];
  const finding = at(file, node, `.${mode} without a dated reason (a comment such as "2024-03-01: why")`);
  const lines = file.text.split('\n').slice(Math.max(0, finding.line - 2), finding.line);
  return lines.some((line) => /\/\/.*\d{4}-\d{2}-\d{2}.*[A-Za-z]{3}/.test(line)) ? [] : [finding];
}

/** `only`, `skip` or their short forms, at the node that says it. */
function modeOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && TESTS.has(rootName(node) ?? '')) {
    return ONLY.has(node.name.text) || SKIP.has(node.name.text) ? node.name.text : undefined;
  }
  const isShortForm = ts.isCallExpression(node) && ts.isIdentifier(node.expression);
  if (!isShortForm || !TESTS.has(node.expression.text)) return undefined;
  return ONLY.has(node.expression.text) || SKIP.has(node.expression.text) ? node.expression.text : undefined;
}

/** `it` in `it(…)`, `it.each(…)(…)`, `it.prop([…])(…)`. */
function rootName(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootName(node.expression);
  return ts.isTaggedTemplateExpression(node) ? rootName(node.tag) : undefined;
}
