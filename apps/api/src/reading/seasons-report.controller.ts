import { Id, type QuotaLine, REPORT_MAX, SeasonReport, SeasonReportQuery } from '@laurel/contracts';
import { CATEGORIES, payable, REPORT_DIVISIONS, type RuleSet } from '@laurel/domain';
import {
  bonusRules,
  findSeason,
  type GrantedByIssuer,
  grantedByIssuers,
  readerFor,
  reportOfSeason,
  type Store,
} from '@laurel/store';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permit, sightOfOffice } from '../permission/permit.ts';
import { notFound, wrongField } from '../problem/problem.ts';
import { STORE } from './store.ts';

@ApiTags('Seasons')
@Controller('v1/seasons')
export class SeasonReportController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get(':id/report')
  @ApiOperation({
    operationId: 'readSeasonReport',
    summary: 'Grants, those in force, distinct recipients and money, divided by issuer, level, category and period',
    description: 'Repeat `by` for each division, in any combination; without it the report has one row for the season.',
  })
  @ApiResponse({ status: 200, description: 'The report.', standardSchema: SeasonReport })
  @problemResponses(401, 403, 404, 422, 503)
  async report(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: SeasonReportQuery }) query: SeasonReportQuery,
    @ActingOffice() office: Office,
  ): Promise<SeasonReport> {
    permit(office, 'readSeasonReport');
    const tx = readerFor(this.store, sightOfOffice(office));
    const season = await findSeason(tx, id);
    if (!season) throw notFound();
    const by = REPORT_DIVISIONS.filter((one) => query.by.includes(one));
    const reported = await reportOfSeason(tx, id, by);
    if (reported.length > REPORT_MAX) throw wrongField('by', `gives more than ${REPORT_MAX} rows; divide by less`);
    const ruleOf = await bonusRules(
      tx,
      reported.flatMap(({ paid }) => paid.map((one) => one.ruleSetHash)),
    );
    const rows = reported.map(({ division, paid, granted, inForce, recipients }) => {
      return { ...division, granted, inForce, recipients, ...payable(paid, ruleOf) };
    });
    const quotas = season.rules.quotas ? quotaLines(season.rules, await grantedByIssuers(tx, id)) : [];
    return { seasonId: id, by, rows, quotas };
  }
}

type Quota = z.infer<typeof QuotaLine>;

function quotaLines({ route, quotas = {} }: RuleSet, granted: readonly GrantedByIssuer[]): Quota[] {
  return route.flatMap((level) =>
    CATEGORIES.flatMap((category): Quota[] => {
      const quota = quotas[level]?.[category];
      if (quota === undefined) return [];
      const line = { level, category, quota };
      const issuers = granted.filter((one) => one.level === level && one.category === category);
      if (issuers.length === 0) return [{ ...line, issuer: null, granted: 0 }];
      return issuers.map((one) => ({ ...line, issuer: one.issuer, granted: one.granted }));
    }),
  );
}
