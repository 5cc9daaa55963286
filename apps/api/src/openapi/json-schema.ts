import { z } from 'zod';

/** A schema as the document writes it, and the named ones that it points at. */
export function asJsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, $defs, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
  return { schema: rest, components: $defs ?? {} };
}
