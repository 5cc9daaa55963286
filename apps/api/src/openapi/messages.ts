import { MESSAGES } from '@laurel/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

const HEADERS = {
  'webhook-id': 'The id of the message: the same however often it is sent, so that a receiver knows one that it had.',
  'webhook-timestamp': 'When this try was made, in seconds since 1970. Refuse what is older than some minutes.',
  'webhook-signature':
    'Signatures with blanks between them, each "v1," and HMAC-SHA256 in base64 of id, timestamp and body joined by dots, under the secret behind whsec_. One that fits is enough.',
};

/** The document with the messages that other systems are sent, under `webhooks` as OpenAPI 3.1 has them. */
export function withMessages(document: OpenAPIObject): OpenAPIObject {
  const $defs = Object.fromEntries(Object.values(MESSAGES).map((schema) => [schema.meta()?.id, schema]));
  const all = z.toJSONSchema(z.object($defs as never), { target: 'draft-2020-12', io: 'output' }).$defs ?? {};
  const own = Object.keys($defs);
  const schemas = Object.fromEntries(own.map((name) => [name, relocated(all[name])]));
  const webhooks = Object.fromEntries(
    Object.entries(MESSAGES).map(([type, schema]) => [type, { post: sent(type, schema) }]),
  );
  const { components, ...rest } = document;
  return { ...rest, webhooks, components: { ...components, schemas: { ...components?.schemas, ...schemas } } } as never;
}

function sent(type: string, schema: z.ZodType): object {
  return {
    operationId: `on ${type}`.replaceAll(/[ .](\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary: `Sent to the webhooks that ask for ${type}`,
    tags: ['Webhooks'],
    security: [],
    parameters: Object.entries(HEADERS).map(([name, description]) => ({
      name,
      in: 'header',
      required: true,
      description,
      schema: { type: 'string' },
    })),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema.meta()?.id}` } } },
    },
    responses: {
      '2XX': { description: 'It arrived.' },
      410: { description: 'The address is gone: it is told nothing any more.' },
      default: { description: 'It is sent again, up to twelve times in three days.' },
    },
  };
}

/** Named schemas lie elsewhere in a document of OpenAPI than in one of JSON Schema. */
function relocated(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
