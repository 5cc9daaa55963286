import { Id, SeasonEndPreview } from '@laurel/contracts';
import { actingReader, countedAtEnd, findSeason, type Store } from '@laurel/store';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';

@ApiTags('Seasons')
@Controller('v1/seasons')
export class SeasonEndController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get(':id/end-preview')
  @ApiOperation({
    operationId: 'previewSeasonEnd',
    summary:
      'What ending the season would do today: how many cases lapse, and where they stand; nothing is changed (ADMIN)',
  })
  @ApiResponse({ status: 200, description: 'Numbers of cases.', standardSchema: SeasonEndPreview })
  @problemResponses(401, 403, 404, 422, 503)
  async preview(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<SeasonEndPreview> {
    permit(office, 'previewSeasonEnd');
    // Numbers alone, as in the tally.
    const tx = actingReader(this.store);
    if (!(await findSeason(tx, id))) throw notFound();
    return { seasonId: id, ...(await countedAtEnd(tx, id)) };
  }
}
