import { Hash, RuleSetLine, RuleSetQuery, RuleSetView } from '@laurel/contracts';
import { SHIPPED_BY_TIME } from '@laurel/domain';
import { actingReader, findRuleSet, type KnownRuleSet, listRuleSets, type Store } from '@laurel/store';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { pageResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound } from '../problem/problem.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';

@ApiTags('Rule sets')
@Controller('v1/rule-sets')
export class RuleSetsController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get()
  @ApiOperation({
    operationId: 'listRuleSets',
    summary: 'The rule sets that are shipped, and those of seasons',
  })
  @pageResponse(RuleSetLine, 'the shipped ones by time, then by hash')
  @problemResponses(401, 403, 422, 503)
  async list(@Query({ schema: RuleSetQuery }) query: RuleSetQuery, @ActingOffice() office: Office) {
    permit(office, 'listRuleSets');
    const rows = await listRuleSets(actingReader(this.store), SHIPPED_BY_TIME, { ...query, limit: query.limit + 1 });
    return pageFrom(rows.map(line), query.limit, (row) => row.hash);
  }

  @Get(':hash')
  @ApiOperation({
    operationId: 'readRuleSet',
    summary: 'One rule set in full, as its hash was taken of it',
  })
  @ApiResponse({ status: 200, description: 'The rule set.', standardSchema: RuleSetView })
  @problemResponses(401, 403, 404, 422, 503)
  async read(@Param('hash', { schema: Hash }) hash: string, @ActingOffice() office: Office): Promise<RuleSetView> {
    permit(office, 'readRuleSet');
    const found = await findRuleSet(actingReader(this.store), SHIPPED_BY_TIME, hash);
    if (!found) throw notFound();
    return { hash, id: found.content.id, isShipped: found.isShipped, rules: { ...found.content } };
  }
}

function line({ hash, isShipped, content, seasons, openSeasons }: KnownRuleSet): RuleSetLine {
  const { id, title = null, inForce = null } = content;
  return { hash, id, isShipped, title, inForce, seasons, openSeasons };
}
