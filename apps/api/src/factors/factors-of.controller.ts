import { Id } from '@laurel/contracts';
import { endLinks, endOtherSessions, endPasskeys, endTotp, lockPerson, type Store, transact } from '@laurel/store';
import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';

@ApiTags('People')
@Controller('v1/people')
export class FactorsOfController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Post(':id/factors/remove')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'removeFactorsOf',
    summary:
      'For a person who lost the device: every session, codes, passkeys and links with a provider end, and the password alone serves again (ADMIN)',
  })
  @ApiResponse({ status: 204, description: 'Removed; where there was no factor, the sessions end all the same.' })
  @problemResponses(401, 403, 404, 422, 503)
  remove(@Param('id', { schema: Id }) personId: string, @ActingOffice() office: Office): Promise<void> {
    permit(office, 'removeFactorsOf');
    return transact(this.store, async (tx) => {
      if (!(await lockPerson(tx, personId))) throw notFound();
      await endTotp(tx, personId, new Date());
      await endPasskeys(tx, personId, null, new Date());
      await endLinks(tx, personId, null, new Date());
      await endOtherSessions(tx, personId, null); // Whoever found the device may be signed in by it.
    });
  }
}
