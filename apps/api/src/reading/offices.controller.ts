import {
  CommendationQuery,
  CommendationView,
  Id,
  RegisterQuery,
  RegisterView,
  TaskQuery,
  TaskView,
} from '@laurel/contracts';
import { findUnit, listCommendations, listRegisters, listTasks, reader, readerFor, type Store } from '@laurel/store';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { pageResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permit, permitAtUnit, sightOfOffice } from '../permission/permit.ts';
import { notFound } from '../problem/problem.ts';
import { pageFrom } from './page.ts';
import { STORE } from './store.ts';
import { type StoredCommendation, withBonus } from './with-bonus.ts';

type Register = z.infer<typeof RegisterView>;
type Task = z.infer<typeof TaskView>;

@ApiTags('Offices')
@Controller('v1')
export class OfficesController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get('units/:id/tasks')
  @ApiOperation({ operationId: 'listTasks', summary: "A unit's tasks, oldest first" })
  @pageResponse(TaskView, 'by the instant they opened, the oldest first')
  @problemResponses(401, 403, 404, 422, 503)
  async tasks(
    @Param('id', { schema: Id }) unitId: string,
    @Query({ schema: TaskQuery }) query: TaskQuery,
    @ActingOffice() office: Office,
  ) {
    const tx = readerFor(this.store, sightOfOffice(office));
    if (!(await findUnit(tx, unitId))) throw notFound();
    permitAtUnit(office, 'listTasks', unitId);
    const rows = await listTasks<Task>(tx, { ...query, unitId, limit: query.limit + 1 });
    return pageFrom(rows.map(withHolder), query.limit, (row) => row.id);
  }

  @Get('commendations')
  @ApiOperation({ operationId: 'listCommendations', summary: 'Commendations in order of their id, filtered' })
  @pageResponse(CommendationView, 'by id')
  @problemResponses(401, 403, 422, 503)
  async commendations(@Query({ schema: CommendationQuery }) query: CommendationQuery, @ActingOffice() office: Office) {
    permit(office, 'listCommendations');
    const tx = readerFor(this.store, sightOfOffice(office));
    const rows = await listCommendations<StoredCommendation>(tx, { ...query, limit: query.limit + 1 });
    return pageFrom(await withBonus(tx, rows), query.limit, (row) => row.id);
  }

  @Get('registers')
  @ApiOperation({ operationId: 'listRegisters', summary: 'Registers by unit and year, and how far their numbers go' })
  @pageResponse(RegisterView, 'by unit, register and year')
  @problemResponses(401, 403, 422, 503)
  async registers(@Query({ schema: RegisterQuery }) query: RegisterQuery, @ActingOffice() office: Office) {
    permit(office, 'listRegisters');
    const rows = await listRegisters<Register>(reader(this.store), { ...query, limit: query.limit + 1 });
    return pageFrom(rows, query.limit, (row) => `${row.unitId}|${row.register}|${row.year}`);
  }
}

/** With the office that claimed the task, and without the person who holds it. */
function withHolder({ claimedBy, ...task }: Task): Task {
  return { ...task, claimedBy: claimedBy && { role: claimedBy.role, unitId: claimedBy.unitId } };
}
