import { randomUUID } from 'node:crypto';
import { PageQuery, PersonChanged, RegisterSystem, SystemView, type TokenView } from '@laurel/contracts';
import {
  insertPerson,
  type ListedPerson,
  listPersons,
  membershipsOf,
  actingReader,
  type Store,
  type TokenRow,
  tokensOf,
} from '@laurel/store';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { once } from '../input/once.ts';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { pageResponse } from '../openapi/lists.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';

@ApiTags('Systems')
@Controller('v1/systems')
export class SystemsController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Post()
  @ApiOperation({
    operationId: 'registerSystem',
    summary: 'Register a system, which asks by tokens and never signs in (ADMIN)',
    description:
      'Its offices are given by POST /v1/people/{id}/memberships: NOMINATOR, CLERK, AGENCY or AUDITOR. POST /v1/people/{id}/disable stops it with its next request.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 201, description: 'Registered.', standardSchema: PersonChanged })
  @problemResponses(400, 401, 403, 413, 415, 422, 503)
  register(
    @Body({ schema: RegisterSystem }) { name }: RegisterSystem,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<PersonChanged> {
    permit(office, 'registerSystem');
    return once(this.store, intent, async (tx, at) => {
      const id = randomUUID();
      await insertPerson(tx, { id, name, kind: 'SYSTEM' }, at);
      return { id };
    });
  }

  @Get()
  @ApiOperation({
    operationId: 'listSystems',
    summary: 'Systems in order of their id, with their offices and their latest tokens (ADMIN, AUDITOR)',
  })
  @pageResponse(SystemView, 'by id')
  @problemResponses(401, 403, 422, 503)
  async list(@Query({ schema: PageQuery }) query: z.infer<typeof PageQuery>, @ActingOffice() office: Office) {
    permit(office, 'listSystems');
    const tx = actingReader(this.store);
    const rows = await listPersons(tx, { ...query, kind: 'SYSTEM', limit: query.limit + 1 });
    const page = pageFrom(rows, query.limit, ({ id }) => id);
    const ids = page.items.map(({ id }) => id);
    const [offices, tokens] = await Promise.all([membershipsOf(tx, ids), tokensOf(tx, ids)]);
    const viewed = ({ id, name, createdAt, disabledAt }: ListedPerson): SystemView => ({
      id,
      name,
      createdAt: createdAt.toISOString(),
      disabledAt: disabledAt?.toISOString() ?? null,
      memberships: offices.filter(({ personId }) => personId === id),
      tokens: tokens.filter(({ systemId }) => systemId === id).map(tokenView),
    });
    return { ...page, items: page.items.map(viewed) };
  }
}

function tokenView({ id, ending, scopes, lastUsedOn, createdAt, expiresAt, revokedAt }: TokenRow): TokenView {
  return {
    id,
    ending,
    scopes: scopes as TokenView['scopes'],
    lastUsedOn,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
