import { EligibilityView, Id, PAST_AWARDS_MAX, PastAwards } from '@laurel/contracts';
import { assess } from '@laurel/domain';
import { eligibilityTexts } from '@laurel/messages';
import { actingReader, assessedCase, pastAwards, type Store } from '@laurel/store';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { wholeListResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permitCase } from '../permission/permit-case.ts';
import { notFound } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { askedDocuments } from './asked-documents.ts';
import { knownFacts } from './known-facts.ts';

/** What a clerk looks up before a file is appraised. It decides nothing. */
@ApiTags('Nominations')
@Controller('v1/nominations')
export class PastAwardsController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get(':id/past-awards')
  @ApiOperation({
    operationId: 'listPastAwards',
    summary: 'What the nominee, or likely the same person, was granted in other nominations of the territory',
  })
  @wholeListResponse(PastAwards, {
    order: 'the same achievement first, then the latest',
    bound: `${PAST_AWARDS_MAX} at most, more than a clerk looks at`,
  })
  @problemResponses(401, 403, 404, 422, 503)
  async pastAwards(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<PastAwards> {
    await permitCase(this.store, id, office, 'listPastAwards');
    // Also what other units gave: whoever reads a nomination reads what the nominee has.
    const tx = actingReader(this.store);
    return { nominationId: id, items: await pastAwards(tx, id, PAST_AWARDS_MAX, office.personId) };
  }

  @Get(':id/eligibility')
  @ApiOperation({
    operationId: 'readEligibility',
    summary:
      "What the rules of eligibility of the nomination's rule set say, as far as the facts are known, and which documents it asks for",
  })
  @ApiResponse({ status: 200, description: 'The findings.', standardSchema: EligibilityView })
  @problemResponses(401, 403, 404, 422, 503)
  async eligibility(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<EligibilityView> {
    await permitCase(this.store, id, office, 'readEligibility');
    const tx = actingReader(this.store);
    const subject = await assessedCase(tx, id);
    if (!subject) throw notFound();
    const { rules, ruleSetHash } = subject;
    const facts = knownFacts(subject, await pastAwards(tx, id, PAST_AWARDS_MAX, office.personId));
    const findings = assess(rules.eligibility ?? [], facts);
    return {
      nominationId: id,
      ruleSet: { id: rules.id, hash: ruleSetHash },
      rules: [...(rules.eligibility ?? [])],
      findings: findings.map((found) => ({ ...found, texts: eligibilityTexts(found.code, found.facts) })),
      documents: askedDocuments(rules),
    };
  }
}
