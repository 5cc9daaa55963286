import { Id, NameSuccessor, PAGE_MAX, RegisterLine, UnitStandingView } from '@laurel/contracts';
import { calendarDayOf, isoDay, type UnitId } from '@laurel/domain';
import { abolishUnit, actingReader, reader, registersOfLine, type Store, transact, unitStanding } from '@laurel/store';
import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ENGINE, type Engine } from '../engine/engine.ts';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { wholeListResponse } from '../openapi/lists.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound, Problem, wrongField } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { startReorganisation } from './start-reorganisation.ts';

@ApiTags('Units')
@Controller('v1/units')
export class UnitsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  @Get(':id')
  @ApiOperation({
    operationId: 'readUnit',
    summary: 'One unit, what became of it, and in how many open cases it still has something to do',
  })
  @ApiResponse({ status: 200, description: 'The unit.', standardSchema: UnitStandingView })
  @problemResponses(401, 403, 404, 422, 503)
  read(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<UnitStandingView> {
    permit(office, 'readUnit');
    return this.standing(id);
  }

  @Get(':id/registers')
  @ApiOperation({
    operationId: 'listRegistersOfUnit',
    summary: 'The registers of a unit and the closed ones of the units that it succeeds, the latest year first',
  })
  @wholeListResponse(RegisterLine, {
    order: 'the latest year first',
    bound: `${PAGE_MAX} at most, one for each register and year`,
  })
  @problemResponses(401, 403, 404, 422, 503)
  async registers(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<RegisterLine> {
    permit(office, 'listRegistersOfUnit');
    await this.standing(id);
    return { items: (await registersOfLine(reader(this.store), id, PAGE_MAX)) as RegisterLine['items'] };
  }

  @Post(':id/successor')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'nameSuccessor',
    summary: 'Abolish a unit and name its successor (role ADMIN): its open cases follow; poll openCases until it is 0',
    description:
      'Delegations and drafts go over at once, open cases each by a command of its own. Asked again with the same successor and day it changes nothing, and looks for cases that are left.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 202, description: 'Abolished; open cases are following.', standardSchema: UnitStandingView })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  async nameSuccessor(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NameSuccessor }) body: NameSuccessor,
    @ActingOffice() office: Office,
    @IdempotencyKey() _intent: Intent,
  ): Promise<UnitStandingView> {
    permit(office, 'nameSuccessor');
    const now = Date.now();
    // What is open goes over at once, so it cannot be said before the day.
    if (body.abolishedOn > isoDay(calendarDayOf(now))) throw wrongField('abolishedOn', 'must not lie in the future');
    // A unit is abolished once, so the key has nothing to remember here.
    const abolition = { ...body, unitId: id, askedBy: office };
    const done = await transact(this.store, (tx) => abolishUnit(tx, abolition, new Date(now)));
    if (!done) throw notFound();
    const errors = done.problems.map(({ field, text }) => ({ path: field, message: text }));
    if (errors.length > 0) throw new Problem(422, 'INVALID_INPUT', { errors });
    await startReorganisation(this.engine, id as UnitId);
    return this.standing(id);
  }

  private async standing(id: string): Promise<UnitStandingView> {
    const unit = await unitStanding(actingReader(this.store), id);
    if (!unit) throw notFound();
    const { territoryId: _, ...view } = unit;
    return view;
  }
}
