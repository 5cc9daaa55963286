import { FIGURE_LINES_MAX, Id, SeasonFigures, SeasonFiguresQuery } from '@laurel/contracts';
import {
  actingReader,
  findSeason,
  findUnit,
  listSeasons,
  type SeasonRow,
  seasonFigures,
  type Store,
} from '@laurel/store';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permitAtUnit } from '../permission/permit.ts';
import { notFound, wrongField } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';

@ApiTags('Seasons')
@Controller('v1/seasons')
export class SeasonFiguresController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get(':id/figures')
  @ApiOperation({
    operationId: 'readSeasonFigures',
    summary: 'Files in and out, overdue, time for each step, age of open files, and grants beside another season',
    description:
      'Numbers without names, by level, or of one level by unit; restricted cases are in none of them. A head or a deputy is told those of the own unit, an auditor and an administrator those of all.',
  })
  @ApiResponse({ status: 200, description: 'The figures of this moment.', standardSchema: SeasonFigures })
  @problemResponses(401, 403, 404, 422, 503)
  async figures(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: SeasonFiguresQuery }) query: SeasonFiguresQuery,
    @ActingOffice() office: Office,
  ): Promise<SeasonFigures> {
    const unitId = query.unitId ?? office.unitId ?? undefined;
    permitAtUnit(office, 'readSeasonFigures', unitId ?? null);
    // Numbers alone, of a unit that the office may ask about: rows of cases leave the database in none of them.
    const tx = actingReader(this.store);
    const season = await findSeason(tx, id);
    if (!season) throw notFound();
    const unit = unitId === undefined ? null : await findUnit(tx, unitId);
    const level = unit && unit.level !== 'AGENCY' ? unit.level : query.level;
    const by = level === undefined ? 'level' : 'unit';
    const against = await this.seasonBefore(season, query.against);
    const now = new Date();
    const figures = await seasonFigures(tx, season, against, { seasonId: id, by, level, unitId }, now);
    return {
      seasonId: id,
      at: now.toISOString(),
      by,
      against: against && { id: against.id, title: { vi: against.titleVi, en: against.titleEn } },
      total: figures.total,
      lines: figures.lines.slice(0, FIGURE_LINES_MAX),
      isWhole: figures.lines.length <= FIGURE_LINES_MAX,
      steps: [...figures.steps],
      ages: [...figures.ages],
    };
  }

  private async seasonBefore(season: SeasonRow, named: string | undefined): Promise<SeasonRow | null> {
    const tx = actingReader(this.store);
    if (named === undefined) return (await listSeasons(tx, { after: season.id, limit: 1 }))[0] ?? null;
    const against = await findSeason(tx, named);
    if (!against) throw wrongField('against', 'is no season');
    return against;
  }
}
