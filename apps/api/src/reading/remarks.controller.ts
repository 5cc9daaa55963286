import { Id, PageQuery, RemarkView } from '@laurel/contracts';
import { listRemarks, readerFor, type Store } from '@laurel/store';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { problemResponses } from '../openapi/responses.ts';
import { sightOfOffice } from '../permission/permit.ts';
import { permitCase } from '../permission/permit-case.ts';
import { pageResponse } from '../openapi/lists.ts';
import { pageFrom } from './page.ts';
import { STORE } from './store.ts';

@ApiTags('Nominations')
@Controller('v1/nominations')
export class RemarksController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get(':id/remarks')
  @ApiOperation({
    operationId: 'listRemarks',
    summary: 'The free texts of a nomination, oldest first: why it was returned, what was objected, what was corrected',
    description:
      'For the offices that the nomination concerns, and for auditors. The ledger names each text by its id; a text that was erased is not here.',
  })
  @pageResponse(RemarkView, 'the oldest first')
  @problemResponses(401, 403, 404, 422, 503)
  async list(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: PageQuery }) query: z.infer<typeof PageQuery>,
    @ActingOffice() office: Office,
  ) {
    await permitCase(this.store, id, office, 'listRemarks');
    const rows = await listRemarks<RemarkView>(readerFor(this.store, sightOfOffice(office)), {
      ...query,
      nominationId: id,
      limit: query.limit + 1,
    });
    return pageFrom(rows, query.limit, (row) => row.id);
  }
}
