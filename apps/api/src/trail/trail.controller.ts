import { CaseRefusalView, CaseRulesView, Id, PageQuery } from '@laurel/contracts';
import { problemTexts } from '@laurel/messages';
import { type KeptRefusal, listCaseRefusals, readerFor, type Store } from '@laurel/store';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { pageResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { sightOfOffice } from '../permission/permit.ts';
import { permitCase } from '../permission/permit-case.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';
import { withUnitName } from '../reading/unit-name.ts';

@ApiTags('Nominations')
@Controller('v1/nominations')
export class TrailController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get(':id/rules')
  @ApiOperation({
    operationId: 'readCaseRules',
    summary: 'The rules that a case pinned when it was submitted, with their hash',
    description:
      'Whoever has them and the history folds the case to any of its entries. Rules to which it was moved later stand in the entry RuleSetMigrated.',
  })
  @ApiResponse({ status: 200, description: 'The rules.', standardSchema: CaseRulesView })
  @problemResponses(401, 403, 404, 422, 503)
  async rules(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<CaseRulesView> {
    const { ruleSetHash, rules } = await permitCase(this.store, id, office, 'readCaseRules');
    return { nominationId: id, hash: ruleSetHash, rules: { ...rules } };
  }

  @Get(':id/refusals')
  @ApiOperation({
    operationId: 'listCaseRefusals',
    summary: 'The commands of a case that were refused, oldest first (AUDITOR)',
    description: 'Who tried what, and why not. What was refused because another was first is not kept.',
  })
  @pageResponse(CaseRefusalView, 'the oldest first')
  @problemResponses(401, 403, 404, 422, 503)
  async refusals(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: PageQuery }) query: z.infer<typeof PageQuery>,
    @ActingOffice() office: Office,
  ) {
    await permitCase(this.store, id, office, 'listCaseRefusals');
    const tx = readerFor(this.store, sightOfOffice(office));
    const rows = await listCaseRefusals(tx, { ...query, nominationId: id, limit: query.limit + 1 });
    const views = await Promise.all(rows.map((row) => this.told(row)));
    return pageFrom(views, query.limit, (row) => row.commandId);
  }

  private async told({ code, facts, at, ...row }: KeptRefusal): Promise<CaseRefusalView> {
    const named = await withUnitName(this.store, { code, facts });
    const role = row.role as CaseRefusalView['role'];
    return { ...row, role, at: at.toISOString(), refusal: { code, texts: problemTexts(code, named.facts) } };
  }
}
