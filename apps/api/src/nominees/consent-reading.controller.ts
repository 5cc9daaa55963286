import { ConsentView, Id } from '@laurel/contracts';
import { consentOfNomination, readerFor, type Store } from '@laurel/store';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { problemResponses } from '../openapi/responses.ts';
import { sightOfOffice } from '../permission/permit.ts';
import { permitCase } from '../permission/permit-case.ts';
import { notFound } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { consentView } from './consent-view.ts';

@ApiTags('Nominees')
@Controller('v1/nominations')
export class ConsentReadingController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get(':id/consent')
  @ApiOperation({
    operationId: 'readConsent',
    summary: 'Whether the nominee agreed that the name is published (units of the route and AUDITOR)',
    description:
      'No decision waits for it, and none needs it. Without GIVEN the name is not published; an agency that was consulted is not told.',
  })
  @ApiResponse({ status: 200, description: 'What the nominee agreed to.', standardSchema: ConsentView })
  @problemResponses(401, 403, 404, 422, 503)
  async read(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<ConsentView> {
    await permitCase(this.store, id, office, 'readConsent');
    const row = await consentOfNomination(readerFor(this.store, sightOfOffice(office)), id);
    if (!row) throw notFound();
    return consentView(row);
  }
}
