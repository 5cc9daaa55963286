import { randomUUID } from 'node:crypto';
import {
  AppointMember,
  CouncilCandidateView,
  CouncilMemberQuery,
  CouncilMemberView,
  EndMemberTerm,
  Id,
} from '@laurel/contracts';
import { calendarDayOf, isoDay } from '@laurel/domain';
import {
  actingReader,
  endTerm,
  findCouncilMember,
  insertCouncilMember,
  listCouncilCandidates,
  listCouncilMembers,
  lockRoster,
  overlappingTerm,
  reader,
  type Store,
  type Transaction,
  unitStanding,
} from '@laurel/store';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { once } from '../input/once.ts';
import { pageResponse } from '../openapi/lists.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { permitAtUnit } from '../permission/permit.ts';
import { type FieldError, notFound, Problem } from '../problem/problem.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';
import { appointmentProblems, endProblems } from './member-problems.ts';

@ApiTags('Council members')
@Controller('v1/council-members')
export class CouncilMembersController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Post()
  @ApiOperation({
    operationId: 'appointMember',
    summary: 'Appoint a person to the council of a unit, on a paper and from a day on (its HEAD, or ADMIN)',
    description:
      'From the first appointment on, the council of the unit meets with all members who are in term on that day, each in a seat of his or her own: by first day, then by id. First and last day are included.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 201, description: 'Appointed.', standardSchema: CouncilMemberView })
  @problemResponses(400, 401, 403, 413, 415, 422, 503)
  appoint(
    @Body({ schema: AppointMember }) body: AppointMember,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<CouncilMemberView> {
    permitAtUnit(office, 'appointMember', body.unitId);
    return once(this.store, intent, async (tx, at) => {
      await lockRoster(tx, body.unitId);
      demandNone(appointmentProblems(await unitStanding(tx, body.unitId), await overlappingTerm(tx, body)));
      const member = { id: randomUUID() as string, ...body };
      await insertCouncilMember(tx, member, at);
      return member;
    });
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'endMemberTerm',
    summary: 'End the term of a member on a day (the HEAD of the unit, or ADMIN)',
    description:
      'A term is never made longer, and a member is never deleted. Who is seated in an open meeting keeps the seat, and casts no ballot after the last day.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'The member with the last day.', standardSchema: CouncilMemberView })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  async end(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: EndMemberTerm }) { toOn }: EndMemberTerm,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<CouncilMemberView> {
    const { unitId } = await memberOf(reader(this.store), id);
    permitAtUnit(office, 'endMemberTerm', unitId);
    return once(this.store, intent, async (tx) => {
      await lockRoster(tx, unitId);
      const member = await memberOf(tx, id);
      demandNone(endProblems(member, toOn));
      await endTerm(tx, id, toOn);
      return { ...member, toOn };
    });
  }

  @Get()
  @ApiOperation({
    operationId: 'listCouncilMembers',
    summary: 'The members of the council of a unit, the latest first',
  })
  @pageResponse(CouncilMemberView, 'the latest first')
  @problemResponses(401, 403, 422, 503)
  async list(@Query({ schema: CouncilMemberQuery }) query: CouncilMemberQuery, @ActingOffice() office: Office) {
    permitAtUnit(office, 'listCouncilMembers', query.unitId);
    const rows = await listCouncilMembers(reader(this.store), { ...query, limit: query.limit + 1 });
    return pageFrom(rows, query.limit, ({ id }) => id);
  }

  @Get('candidates')
  @ApiOperation({
    operationId: 'listCouncilCandidates',
    summary: 'Who may be appointed to the council of a unit: who holds the office MEMBER there (its HEAD, or ADMIN)',
    description: 'Those who were appointed already are among them: their names are told nowhere else.',
  })
  @pageResponse(CouncilCandidateView, 'by id')
  @problemResponses(401, 403, 422, 503)
  async candidates(@Query({ schema: CouncilMemberQuery }) query: CouncilMemberQuery, @ActingOffice() office: Office) {
    permitAtUnit(office, 'listCouncilCandidates', query.unitId);
    const today = isoDay(calendarDayOf(Date.now()));
    const asked = { ...query, limit: query.limit + 1 };
    return pageFrom(
      await listCouncilCandidates(actingReader(this.store), asked, today),
      query.limit,
      ({ personId }) => personId,
    );
  }
}

async function memberOf(tx: Transaction, id: string) {
  const member = await findCouncilMember(tx, id);
  if (!member) throw notFound();
  return member;
}

function demandNone(errors: FieldError[]): void {
  if (errors.length > 0) throw new Problem(422, 'INVALID_INPUT', { errors });
}
