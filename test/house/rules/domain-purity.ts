import ts from 'typescript';
import { isProduct, type Rule } from './source-files.ts';
import { at, nodesOf, usesOf } from './syntax.ts';

/** What reads or touches the world. Time, ids and chance are passed in. */
const WORLD = new Set([
  'Date',
  'Temporal',
  'process',
  'console',
  'crypto',
  'performance',
  'fetch',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]);

/** The domain reads no clock, no dice and no environment: the same facts give the same answer for ever. */
export const domainPurity: Rule = (files) =>
  files
    .filter((file) => file.path.startsWith('libs/domain/src/') && isProduct(file.path))
    .flatMap((file) => [
      ...usesOf(file, WORLD).map((node) => at(file, node, `${node.text} in the domain; pass its answer in`)),
      ...[...nodesOf(file)]
        .filter((node) => ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random')
        .map((node) => at(file, node, 'Math.random in the domain; pass the draw in')),
    ]);
