/** What the comparison reads of an OpenAPI 3.1 document. */
export interface ApiDocument {
  readonly info: { readonly version: string };
  readonly paths?: Paths;
  readonly webhooks?: Paths;
  readonly components?: { readonly schemas?: { readonly [name: string]: Schema } };
  readonly security?: readonly object[];
}

export type Paths = { readonly [path: string]: { readonly [method: string]: Operation } };

export interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: Content };
  readonly responses?: { readonly [status: string]: { readonly content?: Content; readonly headers?: object } };
  readonly security?: readonly object[];
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

export type Content = { readonly [mediaType: string]: { readonly schema?: Schema } };

/** A schema of JSON Schema 2020-12; `true` lets everything through, `false` nothing. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** A change that breaks callers, and where in the contract it is. */
export interface Finding {
  readonly at: string;
  readonly text: string;
}

/** The schemas of both sides by name, so that a reference can be followed on its own side. */
export interface Sides {
  readonly narrow: ApiDocument;
  readonly wide: ApiDocument;
}

/** `type`, a list of types, or none: every type. */
export const TYPES = ['null', 'boolean', 'object', 'array', 'number', 'string'] as const;

/** Keywords that let nothing more and nothing less through. */
export const ANNOTATIONS = new Set([
  'title',
  'description',
  'summary',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  '$comment',
  'discriminator',
]);

/** The same content, whatever the order of names. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted((value as { [name: string]: unknown })[name])]));
}
