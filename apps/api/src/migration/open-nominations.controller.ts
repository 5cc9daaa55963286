import { Id, OpenNominationQuery, OpenNominationView } from '@laurel/contracts';
import { actingReader, findSeason, listOpenCases, type Store } from '@laurel/store';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { pageResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound } from '../problem/problem.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';

@ApiTags('Seasons')
@Controller('v1/seasons')
export class OpenNominationsController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get(':id/open-nominations')
  @ApiOperation({
    operationId: 'listOpenNominations',
    summary:
      'The open cases of a season: where they stand and by which rules, without anything of their dossiers (ADMIN)',
    description:
      'Of these an administrator moves one or many to another rule set by the command `migrateRuleSet`, each by its own. A restricted case is not among them.',
  })
  @pageResponse(OpenNominationView, 'by id')
  @problemResponses(401, 403, 404, 422, 503)
  async list(
    @Param('id', { schema: Id }) seasonId: string,
    @Query({ schema: OpenNominationQuery }) query: OpenNominationQuery,
    @ActingOffice() office: Office,
  ) {
    permit(office, 'listOpenNominations');
    // An administrator sees no case: what is told of these is where they stand, and nothing of what is in them.
    const tx = actingReader(this.store);
    if (!(await findSeason(tx, seasonId))) throw notFound();
    const rows = await listOpenCases(tx, { ...query, seasonId, limit: query.limit + 1 });
    return pageFrom(rows, query.limit, (row) => row.nominationId);
  }
}
