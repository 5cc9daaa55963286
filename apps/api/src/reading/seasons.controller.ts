import { Id, PageQuery, SeasonTally, SeasonView, UnitView } from '@laurel/contracts';
import { tally } from '@laurel/domain';
import { countedGrants, countedOutcomes, findSeason, listSeasons, listUnits, reader, type Store } from '@laurel/store';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { pageResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
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
  @problemResponses(422, 503)
  async list(@Query({ schema: PageQuery }) { after, limit }: z.infer<typeof PageQuery>) {
    const rows = await listSeasons(reader(this.store), after ?? null, limit + 1);
    return pageFrom(rows.map(seasonView), limit, (row) => row.id);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'readSeason', summary: 'One season, with the number of its open cases' })
  @ApiResponse({ status: 200, description: 'The season.', standardSchema: SeasonView })
  @problemResponses(404, 422, 503)
  async read(@Param('id', { schema: Id }) id: string): Promise<SeasonView> {
    return seasonView(await this.season(id));
  }

  @Get(':id/units')
  @ApiOperation({
    operationId: 'listSeasonUnits',
    summary: "The units of the season's territory, in order of their id",
  })
  @pageResponse(UnitView, 'by id')
  @problemResponses(404, 422, 503)
  async units(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: PageQuery }) { after, limit }: z.infer<typeof PageQuery>,
  ) {
    const { territoryId } = await this.season(id);
    const rows = await listUnits(reader(this.store), territoryId, after ?? null, limit + 1);
    return pageFrom(rows, limit, (row) => row.id);
  }

  @Get(':id/tally')
  @ApiOperation({
    operationId: 'readSeasonTally',
    summary: 'Commendations by level and category: granted, in force, distinct recipients; and how the cases ended',
  })
  @ApiResponse({ status: 200, description: 'The tally.', standardSchema: SeasonTally })
  @problemResponses(404, 422, 503)
  async tally(@Param('id', { schema: Id }) id: string): Promise<SeasonTally> {
    const { rules, openCases } = await this.season(id);
    const tx = reader(this.store);
    const rows = tally(rules.route, await countedGrants(tx, id));
    return { seasonId: id, tally: rows, outcomes: await countedOutcomes(tx, id), openCases };
  }

  private async season(id: string) {
    const season = await findSeason(reader(this.store), id);
    if (!season) throw notFound();
    return season;
  }
}
