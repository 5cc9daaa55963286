import { randomUUID } from 'node:crypto';
import { Delegate, DelegationQuery, DelegationView, Id } from '@laurel/contracts';
import {
  type DelegationRow,
  findDelegation,
  insertDelegation,
  listDelegations,
  reader,
  revokeDelegation,
  rulesInTerritory,
  type Store,
  type Transaction,
  unitStanding,
} from '@laurel/store';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { demandOwnOffice } from '../accounts/own-office.ts';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { once } from '../input/once.ts';
import { pageResponse } from '../openapi/lists.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { permitAtUnit } from '../permission/permit.ts';
import { notFound, Problem } from '../problem/problem.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';
import { delegationProblems } from './delegation-problems.ts';

@ApiTags('Delegations')
@Controller('v1/delegations')
export class DelegationsController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Post()
  @ApiOperation({
    operationId: 'delegate',
    summary: 'Delegate the signing of decisions of a unit, on a paper and from a day to a day (its HEAD)',
    description:
      'The product asks for it at the moment of signing. A delegation is never changed once it is given, and may be revoked; first and last day are included. Where it names a person who has an office at the unit, that person may act by its role too.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 201, description: 'Delegated.', standardSchema: DelegationView })
  @problemResponses(400, 401, 403, 413, 415, 422, 503)
  async delegate(
    @Body({ schema: Delegate }) body: Delegate,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
    @Req() request: Request,
  ): Promise<DelegationView> {
    permitAtUnit(office, 'delegate', body.unitId);
    demandOwnOffice(request, office);
    return once(this.store, intent, async (tx, at) => {
      await checked(tx, body);
      const delegation = { id: randomUUID() as string, ...body, givenBy: office.personId ?? null };
      await insertDelegation(tx, delegation, at);
      return { ...delegation, revokedAt: null };
    });
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'revokeDelegation',
    summary: 'Take a delegation back: nobody signs by it from this moment on (the HEAD of the unit)',
    description: 'An office that is held by it is gone with the next request. What was signed by it stands.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'Revoked.', standardSchema: DelegationView })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  async revoke(
    @Param('id', { schema: Id }) id: string,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
    @Req() request: Request,
  ): Promise<DelegationView> {
    const given = await findDelegation(reader(this.store), id);
    if (!given) throw notFound();
    permitAtUnit(office, 'revokeDelegation', given.unitId);
    demandOwnOffice(request, office);
    return once(this.store, intent, async (tx, at) => {
      await revokeDelegation(tx, id, at);
      return delegationView((await findDelegation(tx, id)) ?? given);
    });
  }

  @Get()
  @ApiOperation({ operationId: 'listDelegations', summary: 'The delegations of a unit, the latest first' })
  @pageResponse(DelegationView, 'the latest first')
  @problemResponses(401, 403, 422, 503)
  async list(@Query({ schema: DelegationQuery }) query: DelegationQuery, @ActingOffice() office: Office) {
    permitAtUnit(office, 'listDelegations', query.unitId);
    const rows = await listDelegations(reader(this.store), { ...query, limit: query.limit + 1 });
    return pageFrom(rows.map(delegationView), query.limit, ({ id }) => id);
  }
}

async function checked(tx: Transaction, body: Delegate): Promise<void> {
  const unit = await unitStanding(tx, body.unitId);
  const errors = delegationProblems(body, unit, unit ? await rulesInTerritory(tx, unit.territoryId) : []);
  if (errors.length > 0) throw new Problem(422, 'INVALID_INPUT', { errors });
}

function delegationView({ revokedAt, givenBy = null, ...row }: DelegationRow): DelegationView {
  return { ...row, givenBy, revokedAt: revokedAt?.toISOString() ?? null } as DelegationView;
}
