import { randomUUID } from 'node:crypto';
import { contract, type Operation } from './contract.ts';
import type { Random } from './random.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
}

/** Ids of rows that are there, by the name under which a body or an address asks for one. */
export type KnownIds = { readonly [name: string]: string };

/** A value that fits a schema of the contract, with ids that are there, so that a request gets as far into the product as it can. */
export function sample(schema: Schema, known: KnownIds, random: Random, name = ''): unknown {
  if (schema.$ref) return sample(named(schema.$ref), known, random, name);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.one(schema.enum);
  const options = schema.oneOf ?? schema.anyOf;
  if (options) return sample(random.one(options), known, random, name);
  if (schema.allOf?.[0]) return sample(schema.allOf[0], known, random, name);
  switch (typeof schema.type === 'string' ? schema.type : schema.type?.[0]) {
    case 'object':
      return sampleObject(schema, known, random);
    case 'array':
      return Array.from({ length: Math.max(schema.minItems ?? 0, random.between(0, 2)) }, () =>
        sample(schema.items ?? {}, known, random, name.replace(/s$/, '')),
      );
    case 'integer':
    case 'number':
      return random.between(schema.minimum ?? 0, Math.min(schema.maximum ?? 9, (schema.minimum ?? 0) + 9));
    case 'boolean':
      return random.chance(0.5);
    case 'null':
      return null;
    default:
      return sampleText(schema, known, name);
  }
}

/** The body that an operation takes, as its contract says; undefined where it takes none. */
export function sampleBody({ requestBody }: Operation, known: KnownIds, random: Random): unknown {
  const schema = requestBody?.content['application/json']?.schema as Schema | undefined;
  return schema && sample(schema, known, random);
}

function sampleObject({ properties = {}, required = [] }: Schema, known: KnownIds, random: Random): object {
  const names = Object.keys(properties).filter((name) => required.includes(name) || random.chance(0.4));
  return Object.fromEntries(names.map((name) => [name, sample(properties[name] as Schema, known, random, name)]));
}

function sampleText({ format, pattern, minLength = 1 }: Schema, known: KnownIds, name: string): string {
  if (format === 'uuid' || /unitid/i.test(name)) return known[name] ?? randomUUID();
  if (format === 'date') return '2026-01-31';
  if (format === 'date-time') return '2027-01-31T00:00:00.000Z';
  if (pattern?.includes('[0-9a-f]{64}')) return 'a'.repeat(64);
  if (name === 'period') return '2022';
  return `mau-${name}`.padEnd(minLength, 'x');
}

function named(ref: string): Schema {
  return contract.components.schemas[ref.split('/').at(-1) as string] as Schema;
}
