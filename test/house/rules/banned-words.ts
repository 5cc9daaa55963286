import ts from 'typescript';
import { type Finding, isCode, type Rule, type SourceFile } from './source-files.ts';
import { at, nodesOf } from './syntax.ts';

interface BannedWord {
  readonly word: RegExp;
  readonly instead: string;
}

/** The words that hide which of the two answers, or which duty, is meant. */
export const BANNED: readonly BannedWord[] = [
  { word: /^approv(?:es?|ed|al|als|ers?|ing)$/, instead: 'commend, forward, or decide' },
  { word: /^reject(?:s|ed|ions?|ing)?$/, instead: 'refused (by a rule), returned (for correction), declined, noAward' },
  { word: /^managers?$/, instead: 'the office that acts: clerk, head, secretary; or the thing it keeps' },
  { word: /^helpers?$/, instead: 'the word of the domain that it serves' },
  { word: /^util(?:s|ity|ities)?$/, instead: 'the word of the domain that it serves' },
  { word: /^commons?$/, instead: 'the word that both rooms share' },
  { word: /^miscs?$/, instead: 'one file for each word' },
];

/** Names that others gave and that we must write as they are. Each with its reason. */
export const THIRD_PARTY: readonly { readonly name: string; readonly reason: string }[] = [
  { name: 'reject', reason: 'the second parameter of a Promise executor' },
  { name: 'rejectUnauthorized', reason: 'a TLS option of Node and pg' },
  { name: 'manager', reason: 'the property of a TypeORM DataSource and QueryRunner' },
  { name: 'queryRejectCondition', reason: 'an option of the Temporal client' },
  { name: 'unhandledRejection', reason: 'a process event of Node' },
  { name: 'negative_data_rejection', reason: 'a check of Schemathesis' },
];

/** No identifier that we declare, no key that we write and no file that we name holds a banned word. */
export const bannedWords: Rule = (files) => [
  ...files.flatMap(inFileName),
  ...files.filter((file) => isCode(file.path)).flatMap(inIdentifiers),
];

function inFileName({ path }: SourceFile): Finding[] {
  return path.split('/').flatMap((name) => verdicts(name).map((text) => ({ file: path, line: 0, text })));
}

function inIdentifiers(file: SourceFile): Finding[] {
  return [...nodesOf(file)].flatMap((node) => {
    const name = nameGivenBy(node);
    if (name === undefined || THIRD_PARTY.some((exempt) => exempt.name === name)) return [];
    return verdicts(name).map((text) => at(file, node, text));
  });
}

/** The name, where we give one: a declaration, a key, or a text that is one code, such as `ON_HOLD` or `held_at`. */
function nameGivenBy(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return isCodeText(node) ? node.text : undefined;
  if (!ts.isIdentifier(node) && !ts.isPrivateIdentifier(node)) return undefined;
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) {
    return parent.propertyName && parent.name === node ? node.text : undefined;
  }
  if (ts.isBindingElement(parent) && parent.propertyName === node) return undefined;
  return ts.isPropertyAccessExpression(parent) || !('name' in parent) || parent.name !== node ? undefined : node.text;
}

function isCodeText(node: ts.StringLiteralLike): boolean {
  return /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[a-z0-9]+(?:_[a-z0-9]+)+)$/.test(node.text);
}

function verdicts(name: string): string[] {
  return partsOf(name).flatMap((part) =>
    BANNED.filter(({ word }) => word.test(part)).map(({ instead }) => `"${name}": not "${part}" but ${instead}`),
  );
}

/** camelCase, PascalCase, snake_case, kebab-case and CAPITALS, taken apart. */
function partsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .map((part) => part.toLowerCase());
}
