import { RefusedAttemptQuery, RefusedAttemptView } from '@laurel/contracts';
import { actingReader, listRefusedAttempts, type Store } from '@laurel/store';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { pageResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';
import { permit } from './permit.ts';

@ApiTags('Refusals')
@Controller('v1/refused-attempts')
export class RefusedAttemptsController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get()
  @ApiOperation({
    operationId: 'listRefusedAttempts',
    summary: 'Who tried what they may not do, the latest first (AUDITOR)',
    description:
      'What was refused for want of an identity, an office, a role or a unit: who, what, on which object, by which code, when and from where. The same attempt of one day is one line; of one actor at most a hundred lines a day are kept, and the line `*` counts the rest. What was tried on a restricted nomination is told to the persons of its list.',
  })
  @pageResponse(RefusedAttemptView, 'the latest first')
  @problemResponses(401, 403, 422, 503)
  async list(@Query({ schema: RefusedAttemptQuery }) query: RefusedAttemptQuery, @ActingOffice() office: Office) {
    permit(office, 'listRefusedAttempts');
    // The log is about no case, and no desk sees the table.
    const tx = actingReader(this.store);
    const rows = await listRefusedAttempts<RefusedAttemptView>(tx, {
      ...query,
      readerId: office.personId,
      limit: query.limit + 1,
    });
    return pageFrom(rows, query.limit, (row) => row.id);
  }
}
