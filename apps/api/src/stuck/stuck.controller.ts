import { PageQuery, StuckNominationView } from '@laurel/contracts';
import { actingReader, listStuckCases, type Store, type StuckCase } from '@laurel/store';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { pageResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';

@ApiTags('Seasons')
@Controller('v1/stuck-nominations')
export class StuckController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get()
  @ApiOperation({
    operationId: 'listStuckNominations',
    summary: 'Open cases that do not go on by themselves, and why, without anything of their dossiers (ADMIN)',
    description:
      'As invariant I9 finds them in the record. A workflow that is lost before a clock is due stands in `readUndelivered`; a restricted case is found by `laurel verify`.',
  })
  @pageResponse(StuckNominationView, 'by id')
  @problemResponses(401, 403, 422, 503)
  async list(@Query({ schema: PageQuery }) query: z.infer<typeof PageQuery>, @ActingOffice() office: Office) {
    permit(office, 'listStuckNominations');
    // An administrator sees no case: what is told of these is where they are stuck, and nothing of what is in them.
    const rows = await listStuckCases(actingReader(this.store), { ...query, limit: query.limit + 1 });
    return pageFrom(rows.map(view), query.limit, (row) => row.nominationId);
  }
}

function view({ reasons, ...row }: StuckCase): StuckNominationView {
  const told = reasons.map(({ reason, since }) => ({ reason, since: since && new Date(since).toISOString() }));
  return { ...row, reasons: told };
}
