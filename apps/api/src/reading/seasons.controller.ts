import { Id, ListedUnit, SeasonQuery, SeasonTally, SeasonView, UnitQuery } from '@laurel/contracts';
import { tally } from '@laurel/domain';
import {
  actingReader,
  countedGrants,
  countedOutcomes,
  findSeason,
  listSeasons,
  listUnits,
  reader,
  type Store,
} from '@laurel/store';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { pageResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound } from '../problem/problem.ts';
import { pageFrom } from './page.ts';
import { seasonView } from './season-view.ts';
import { STORE } from './store.ts';

@ApiTags('Seasons')
@Controller('v1/seasons')
export class SeasonsController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get()
  @ApiOperation({ operationId: 'listSeasons', summary: 'Seasons, the latest first' })
  @pageResponse(SeasonView, 'the latest first')
  @problemResponses(401, 403, 422, 503)
  async list(@Query({ schema: SeasonQuery }) query: SeasonQuery, @ActingOffice() office: Office) {
    permit(office, 'listSeasons');
    const rows = await listSeasons(actingReader(this.store), { ...query, limit: query.limit + 1 });
    return pageFrom(rows.map(seasonView), query.limit, (row) => row.id);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'readSeason', summary: 'One season, with the number of its open cases' })
  @ApiResponse({ status: 200, description: 'The season.', standardSchema: SeasonView })
  @problemResponses(401, 403, 404, 422, 503)
  async read(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<SeasonView> {
    permit(office, 'readSeason');
    return seasonView(await this.season(id));
  }

  @Get(':id/units')
  @ApiOperation({
    operationId: 'listSeasonUnits',
    summary: "The units of the season's territory, in order of their id, with what became of them",
  })
  @pageResponse(ListedUnit, 'by id')
  @problemResponses(401, 403, 404, 422, 503)
  async units(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: UnitQuery }) query: UnitQuery,
    @ActingOffice() office: Office,
  ) {
    permit(office, 'listSeasonUnits');
    const { territoryId } = await this.season(id);
    const rows = await listUnits(reader(this.store), territoryId, { ...query, limit: query.limit + 1 });
    return pageFrom(rows, query.limit, (row) => row.id);
  }

  @Get(':id/tally')
  @ApiOperation({
    operationId: 'readSeasonTally',
    summary: 'Commendations by level and category: granted, in force, distinct recipients; and how the cases ended',
  })
  @ApiResponse({ status: 200, description: 'The tally.', standardSchema: SeasonTally })
  @problemResponses(401, 403, 404, 422, 503)
  async tally(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<SeasonTally> {
    permit(office, 'readSeasonTally');
    const { rules, openCases } = await this.season(id);
    // Numbers alone: whoever may read them reads those of the whole season.
    const tx = actingReader(this.store);
    const rows = tally(rules.route, await countedGrants(tx, id));
    return { seasonId: id, tally: rows, outcomes: await countedOutcomes(tx, id), openCases };
  }

  private async season(id: string) {
    const season = await findSeason(actingReader(this.store), id);
    if (!season) throw notFound();
    return season;
  }
}
