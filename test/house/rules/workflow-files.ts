import ts from 'typescript';
import { type Finding, isProduct, type Rule, type SourceFile } from './source-files.ts';
import { at, nodesOf, statementsOf, usesOf } from './syntax.ts';

const CLOCK = new Set(['Date']);

/**
 * A workflow reads no clock and throws no dice: time and chance come in, or the replay differs. Only `waits.ts` asks the engine
 * for its own time, which is the same on every replay, to know how long a clock still runs.
 */
export const workflowClock: Rule = (files) =>
  files
    .filter((file) => file.path.startsWith('workflows/src/') && isProduct(file.path))
    .flatMap((file) => [
      ...usesOf(file, CLOCK)
        .filter((node) => !(file.path.endsWith('/waits.ts') && node.parent.getText() === 'Date.now'))
        .map((node) => at(file, node, 'Date in a workflow; reckon in libs/domain/src/calendar')),
      ...[...nodesOf(file)]
        .filter(isRandom)
        .map((node) => at(file, node, 'Math.random in a workflow; let an act draw')),
    ]);

/** One workflow, one file: exactly one exported async function. */
export const oneWorkflowPerFile: Rule = (files) =>
  files
    .filter((file) => /^workflows\/src\/[^/]+\/[^/]+\.workflow\.ts$/.test(file.path))
    .flatMap((file) => {
      const values = statementsOf(file).filter(exportsValue);
      const isOne = values.length === 1 && values.every(isAsyncFunction);
      return isOne ? [] : [faultOf(file, values)];
    });

function faultOf(file: SourceFile, values: readonly ts.Statement[]): Finding {
  const text = `exports ${values.length} values; a workflow file exports one async function, named by the noun`;
  const second = values[1] ?? values[0];
  return second ? at(file, second, text) : { file: file.path, line: 0, text };
}

function exportsValue(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement)) return !statement.isTypeOnly;
  if (ts.isExportAssignment(statement)) return true;
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return false;
  return has(statement, ts.SyntaxKind.ExportKeyword);
}

function isAsyncFunction(statement: ts.Statement): boolean {
  return ts.isFunctionDeclaration(statement) && has(statement, ts.SyntaxKind.AsyncKeyword);
}

function has(statement: ts.Statement, keyword: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === keyword);
}

function isRandom(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random';
}
