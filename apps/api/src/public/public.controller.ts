import { CertificateView, PublicCode, SlipStanding } from '@laurel/contracts';
import { shownRecipient, stateToldBySlip } from '@laurel/domain';
import { type CertificateRow, certificateByCode, reader, standingBySlip, type Store } from '@laurel/store';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { problemResponses } from '../openapi/responses.ts';
import { notFound } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';

/** What anybody reads who has a code from a paper. It asks as a desk that names nobody, which sees no case. */
@ApiTags('Public')
@ApiSecurity({})
@Controller('v1/public')
export class PublicController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get('certificates/:code')
  @ApiOperation({
    operationId: 'readCertificate',
    summary: 'A commendation by the code of its certificate, for anybody',
    description:
      'Who issued it, under which number, to whom (partly masked) and whether it is in force. A code that nobody has and that of a restricted case are answered alike (404).',
  })
  @ApiResponse({ status: 200, description: 'The commendation.', standardSchema: CertificateView })
  @problemResponses(404, 422, 503)
  async certificate(@Param('code', { schema: PublicCode }) code: string): Promise<CertificateView> {
    const row = await certificateByCode(reader(this.store), code);
    if (!row) throw notFound();
    return certificateView(code, row);
  }

  @Get('slips/:code')
  @ApiOperation({
    operationId: 'lookUpSlip',
    summary: 'Where a file is, by the code of its intake slip, for anybody',
    description:
      'Level and state, and nothing of whom or what it is about. A code that nobody has and that of a restricted case are answered alike (404).',
  })
  @ApiResponse({ status: 200, description: 'Where it is.', standardSchema: SlipStanding })
  @problemResponses(404, 422, 503)
  async slip(@Param('code', { schema: PublicCode }) code: string): Promise<SlipStanding> {
    const row = await standingBySlip(reader(this.store), code);
    const state = row && stateToldBySlip(row.phase);
    if (!state) throw notFound();
    return { level: row.level as SlipStanding['level'], state };
  }
}

function certificateView(code: string, row: CertificateRow): CertificateView {
  const { name, hasWithdrawnConsent, caseSeq, leafHash, ...shown } = row;
  const { category } = shown;
  return {
    ...(shown as Pick<CertificateView, 'form' | 'category' | 'level' | 'state'> & typeof shown),
    code,
    recipient: shownRecipient({ name, category, hasWithdrawnConsent }),
    entry: { caseSeq, leafHash },
  };
}
