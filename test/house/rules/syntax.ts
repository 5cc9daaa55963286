import ts from 'typescript';
import type { Finding, SourceFile } from './source-files.ts';

const trees = new WeakMap<SourceFile, ts.SourceFile>();

function treeOf(file: SourceFile): ts.SourceFile {
  const known = trees.get(file);
  if (known) return known;
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext, true);
  trees.set(file, tree);
  return tree;
}

/** Every node of a file, in the order of its text. */
export function* nodesOf(file: SourceFile): Generator<ts.Node> {
  yield* under(treeOf(file));
}

/** The top-level statements of a file. */
export function statementsOf(file: SourceFile): readonly ts.Statement[] {
  return treeOf(file).statements;
}

/** A finding at the line where a node begins. */
export function at(file: SourceFile, node: ts.Node, text: string): Finding {
  const tree = treeOf(file);
  return { file: file.path, line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, text };
}

export interface Import {
  readonly specifier: string;
  readonly node: ts.Node;
}

/** What a file imports: statements, re-exports, `import()`, `import('…')` as a type, and `require()`. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(file)) {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, node });
  }
  return found;
}

/** The uses of a global by its bare name: not a property, not a name declared for something else. */
export function usesOf(file: SourceFile, names: ReadonlySet<string>): ts.Identifier[] {
  return [...nodesOf(file)].filter(
    (node): node is ts.Identifier => ts.isIdentifier(node) && names.has(node.text) && isUse(node),
  );
}

function* under(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* under(child);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  return isImport || isRequire ? node.arguments[0] : undefined;
}

function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return !('name' in parent && parent.name === node) && !('propertyName' in parent && parent.propertyName === node);
}
