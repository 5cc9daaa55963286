import { Problem } from '@laurel/contracts';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { OFFICE_HEADER } from '../accounts/acting-office.ts';
import { SECURE_COOKIE } from '../accounts/session-cookie.ts';
import { DEMO_PERSON, DEMO_ROLE, DEMO_UNIT } from '../identity/demo-identity.ts';
import { asJsonSchema } from './json-schema.ts';
import { withMessages } from './messages.ts';
import { tellScopes, TOKEN_SCHEME } from './token-security.ts';

/** By semantic versioning: a change that breaks callers needs another first number, or while that is 0 another second one. */
export const CONTRACT_VERSION = '0.1.0';

type Convert = (schema: unknown, io: { schemaType: 'input' | 'output' }) => ReturnType<typeof asJsonSchema> | undefined;

/** The OpenAPI 3.1 document, made of the same schemas that the API reads and answers by. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Laurel')
    .setDescription(
      'A durable approval engine for award nominations. Each level gives two answers: its own award, and whether the file goes on. Errors are RFC 9457 problem documents with a code, in Vietnamese and English.',
    )
    .setVersion(CONTRACT_VERSION)
    .addApiKey(
      { type: 'apiKey', in: 'header', name: DEMO_ROLE, description: 'Demonstration identity: the role.' },
      'role',
    )
    .addApiKey(
      { type: 'apiKey', in: 'header', name: DEMO_UNIT, description: "Demonstration identity: the unit's id." },
      'unit',
    )
    .addApiKey(
      {
        type: 'apiKey',
        in: 'header',
        name: DEMO_PERSON,
        description: 'Demonstration identity: who holds the office, a UUID, where persons are to be told apart.',
      },
      'person',
    )
    .addApiKey(
      {
        type: 'apiKey',
        in: 'cookie',
        name: SECURE_COOKIE,
        description: 'A person who is signed in: POST /v1/sign-in.',
      },
      'session',
    )
    .addApiKey(
      {
        type: 'apiKey',
        in: 'header',
        name: OFFICE_HEADER,
        description: 'The id of the membership to act by, where the person holds several offices today.',
      },
      'office',
    )
    .addBearerAuth(
      {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'laurel_…',
        description: 'A token of a system; never with a cookie.',
      },
      TOKEN_SCHEME,
    )
    .addSecurityRequirements({ session: [] })
    .addSecurityRequirements({ session: [], office: [] })
    .addSecurityRequirements({ role: [], unit: [] })
    .addSecurityRequirements({ role: [], unit: [], person: [] })
    .build();
  const convert: Convert = (schema, { schemaType }) =>
    schema instanceof z.ZodType ? asJsonSchema(schema, schemaType) : undefined;
  const document = SwaggerModule.createDocument(app, frame, {
    standardSchemaConverter: convert as never,
  });
  tellScopes(document);
  const { schema, components } = asJsonSchema(Problem, 'output');
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: (components.Problem ?? schema) as never },
  };
  return withMessages(document);
}
