import { type ApiDocument, type Schema, TYPES } from './contract-words.ts';

/** What one alternative of a schema lets through: values of one type, or of a closed list. */
export interface OneType {
  readonly type: string;
  /** Of a list each value is an alternative of its own. */
  readonly values?: readonly unknown[];
  readonly schema: { readonly [keyword: string]: unknown };
}

type Keywords = { readonly [keyword: string]: unknown };

const REFERENCE = '#/components/schemas/';

/** The name of the schema that this one only points at. */
export function nameOf(schema: Schema): string | undefined {
  const reference = typeof schema === 'object' ? schema['$ref'] : undefined;
  return typeof reference === 'string' ? reference.slice(REFERENCE.length) : undefined;
}

/** Takes references, unions, lists of types and closed lists apart. Each alternative keeps what stood around it. */
export function alternativesOf(document: ApiDocument, schema: Schema): OneType[] {
  if (schema === false) return [];
  const keywords = followed(document, schema === true ? {} : schema);
  const { anyOf, oneOf, ...rest } = keywords;
  const unions = [anyOf, oneOf].filter(Array.isArray) as Schema[][];
  if (unions.length > 1) throw new Error('The comparison does not know a schema with both anyOf and oneOf.');
  const [union] = unions;
  if (union) return union.flatMap((one) => alternativesOf(document, both(rest, one)));
  return typesOf(keywords).flatMap((type) => valuesOf(keywords, type));
}

/** The fields by which a form of a body is told from others, such as `type`. */
export function formOf({ schema: { properties = {} } }: OneType): { readonly [field: string]: unknown } {
  const marks = Object.entries(properties as { [field: string]: Keywords }).filter(([, one]) => 'const' in Object(one));
  return Object.fromEntries(marks.map(([field, one]) => [field, one['const']]));
}

/** Two forms that a field tells apart: what else they differ in says nothing. */
export function isOtherForm(one: OneType, other: OneType): boolean {
  const [mine, yours] = [formOf(one), formOf(other)];
  return Object.keys(mine).some((field) => Object.hasOwn(yours, field) && mine[field] !== yours[field]);
}

function followed(document: ApiDocument, schema: Keywords): Keywords {
  const name = nameOf(schema);
  if (name === undefined) return schema;
  const target = document.components?.schemas?.[name];
  if (target === undefined) throw new Error(`The contract points at ${name}, which is not in it.`);
  const { $ref: _, ...beside } = schema;
  return followed(document, both(beside, target));
}

/** What stands around an alternative holds for it as well. */
function both(around: Keywords, schema: Schema): Keywords {
  return { ...around, ...(typeof schema === 'object' ? schema : {}) };
}

function typesOf({ type, enum: list, const: only }: Keywords): string[] {
  if (type !== undefined) return Array.isArray(type) ? type : [type as string];
  const values = Array.isArray(list) ? list : only === undefined ? undefined : [only];
  return values ? [...new Set(values.map(typeOf))] : [...TYPES];
}

function valuesOf(keywords: Keywords, type: string): OneType[] {
  const { enum: list, const: only, type: _, ...schema } = keywords;
  const values = Array.isArray(list) ? list : only === undefined ? undefined : [only];
  if (!values) return [{ type, schema }];
  return values.filter((value) => fits(value, type)).map((value) => ({ type, values: [value], schema }));
}

const fits = (value: unknown, type: string) =>
  typeOf(value) === type || (type === 'integer' && Number.isInteger(value));

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
