import { randomUUID } from 'node:crypto';
import { AssignOffice, EndOffice, Id, MembershipView } from '@laurel/contracts';
import {
  endMembership,
  findMembership,
  insertMembership,
  lockPerson,
  overlappingMembership,
  actingReader,
  type Store,
  type Transaction,
  unitStanding,
} from '@laurel/store';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound, Problem } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { endProblems, officeProblems } from './membership-problems.ts';
import { once } from '../input/once.ts';

@ApiTags('People')
@Controller('v1')
export class MembershipsController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Post('people/:id/memberships')
  @ApiOperation({
    operationId: 'assignOffice',
    summary: 'Give a person an office, a role at a unit, on a paper and from a day on (ADMIN)',
    description: 'First and last day are included, in Asia/Ho_Chi_Minh. On these days the person acts by it.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 201, description: 'Assigned.', standardSchema: MembershipView })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  assign(
    @Param('id', { schema: Id }) personId: string,
    @Body({ schema: AssignOffice }) body: AssignOffice,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<MembershipView> {
    permit(office, 'assignOffice');
    return once(this.store, intent, async (tx, at) => {
      const person = await lockPerson(tx, personId);
      if (!person) throw notFound();
      const membership = { id: randomUUID(), personId, ...body };
      const unit = body.unitId === null ? 'NONE' : await unitStanding(tx, body.unitId);
      const errors = officeProblems(person, body.role, unit, await overlappingMembership(tx, membership));
      if (errors.length > 0) throw new Problem(422, 'INVALID_INPUT', { errors });
      await insertMembership(tx, membership, at);
      return membership;
    });
  }

  @Post('memberships/:id/end')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'endOffice',
    summary: 'End an office on a day (ADMIN)',
    description: 'A term is never made longer, and none is deleted. Nobody ends an own office.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'The office with its last day.', standardSchema: MembershipView })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  async end(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: EndOffice }) { toOn }: EndOffice,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<MembershipView> {
    permit(office, 'endOffice');
    const { personId } = await membershipOf(actingReader(this.store), id);
    return once(this.store, intent, async (tx) => {
      await lockPerson(tx, personId);
      const membership = await membershipOf(tx, id);
      const errors = endProblems(membership, toOn, office);
      if (errors.length > 0) throw new Problem(422, 'INVALID_INPUT', { errors });
      await endMembership(tx, id, toOn);
      return { ...membership, toOn };
    });
  }
}

async function membershipOf(tx: Transaction, id: string) {
  const membership = await findMembership(tx, id);
  if (!membership) throw notFound();
  return membership;
}
