import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountsIdentity, createApi, openApiDocument } from '@laurel/api';
import { COMMANDS } from '@laurel/contracts';
import { createLog, projectRoot } from '@laurel/platform';
import { beforeAll, describe, expect, it } from '@jest/globals';

const published = join(projectRoot, 'docs', 'openapi.json');
let document: any;

beforeAll(async () => {
  // The document is made of the schemas alone; neither a database nor an engine is asked.
  const keys = { cookieKey: 'of no cookie', proxies: 'loopback', areCallersLimited: false };
  const means = {
    ...keys,
    store: {},
    engine: {},
    identity: accountsIdentity,
    log: createLog('test', 'silent'),
  } as never;
  const app = await createApi(means);
  document = JSON.parse(JSON.stringify(openApiDocument(app)));
  await app.close();
});

describe('The OpenAPI document', () => {
  it('is the published one; after a wanted change run: npm run build && npm run openapi', () => {
    expect(document).toEqual(JSON.parse(readFileSync(published, 'utf8')));
  });

  it('is version 3.1 and offers every command by its discriminator', () => {
    expect(document.openapi).toBe('3.1.0');
    const types = document.components.schemas.CommandBody.oneOf.map((option: { $ref: string }) => option.$ref);
    for (const word of Object.keys(COMMANDS)) {
      const name = `${word[0]?.toUpperCase()}${word.slice(1)}Command`;
      expect(types).toContain(`#/components/schemas/${name}`);
    }
  });

  it('points at nothing that is not in it', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((m) => m[1]);
    const missing = refs.filter((name) => !Object.hasOwn(document.components.schemas, name as string));
    expect(missing).toEqual([]);
  });

  /** A question with a body: it changes nothing, however often it is asked. */
  const QUESTIONS = ['/v1/nominations/{id}/migration'];

  /** Answers that are told once and kept nowhere, and ends that are ends however often they are asked for. */
  const WITHOUT_KEY = [
    '/v1/sign-in',
    '/v1/demo/sign-in',
    '/v1/sign-in/code',
    '/v1/sign-in/oidc',
    '/v1/sign-in/oidc/finish',
    '/v1/sign-out/oidc',
    '/v1/me/consents', // Given or withdrawn twice it is the same.
    '/v1/me/consents/{nomineeId}/withdraw',
    '/v1/me/links',
    '/v1/me/links/finish',
    '/v1/me/links/remove',
    '/v1/sign-in/passkey',
    '/v1/sign-in/passkey/options',
    '/v1/me/factors/passkeys',
    '/v1/me/factors/passkeys/options',
    '/v1/me/factors/passkeys/remove',
    '/v1/me/factors/totp',
    '/v1/me/factors/totp/confirm',
    '/v1/me/factors/totp/remove',
    '/v1/people/{id}/factors/remove',
    '/v1/sign-out',
    '/v1/invitations/accept',
    '/v1/systems/{id}/tokens',
    '/v1/tokens/{id}/rotate',
    '/v1/tokens/{id}/revoke',
    '/v1/people/{id}/invitations',
    '/v1/me/password',
    '/v1/me/sessions/{id}/revoke',
    '/v1/documents/{id}/complete',
  ];

  /** Whoever changes a draft says which version was read, and a part comes with its digest: that makes it once, too. */
  const OWN_HEADER: { [operation: string]: string } = {
    'put /v1/drafts/{id}': 'If-Match',
    'delete /v1/drafts/{id}': 'If-Match',
    'put /v1/documents/{id}/parts/{n}': 'Content-Digest',
  };

  it('requires the Idempotency-Key on everything that writes a record, and names an operation everywhere', () => {
    for (const [path, operations] of Object.entries<any>(document.paths)) {
      for (const [method, operation] of Object.entries<any>(operations)) {
        expect({ path, method, id: typeof operation.operationId }).toEqual({ path, method, id: 'string' });
        const headers = (operation.parameters ?? []).filter((one: any) => one.in === 'header' && one.required);
        const writes = method === 'post' && ![...QUESTIONS, ...WITHOUT_KEY].includes(path);
        const asked = writes ? 'Idempotency-Key' : OWN_HEADER[`${method} ${path}`];
        expect({ path, method, headers: headers.map((one: any) => one.name) }).toEqual({
          path,
          method,
          headers: asked ? [asked] : [],
        });
      }
    }
  });
});
