import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@laurel/platform';

/** The published contract, as a caller reads it. */
export const contract = JSON.parse(readFileSync(join(projectRoot, 'docs', 'openapi.json'), 'utf8'));

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly schema: { readonly [key: string]: unknown; readonly description?: string };
}

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly [mediaType: string]: { readonly schema: unknown } } };
  readonly responses: { readonly [status: string]: any };
  readonly 'x-order'?: string;
  readonly 'x-bound'?: string;
}

export const operations: readonly Operation[] = Object.entries<any>(contract.paths).flatMap(([path, methods]) =>
  Object.entries<any>(methods).map(([method, operation]) => ({ parameters: [], ...operation, method, path })),
);

/** The schema of what an operation answers with. */
export function answerOf({ responses }: Operation) {
  const schema = responses['200']?.content?.['application/json']?.schema ?? {};
  const name = schema.$ref?.split('/').at(-1);
  return name ? contract.components.schemas[name] : schema;
}

export const queryOf = ({ parameters }: Operation) => parameters.filter((one) => one.in === 'query');

/** The operations that list something, and those of them that are read page by page. */
export const lists = operations.filter(
  (one) => one.method === 'get' && answerOf(one).properties?.items?.type === 'array',
);
export const paged = lists.filter((one) => Object.hasOwn(answerOf(one).properties, 'next'));
