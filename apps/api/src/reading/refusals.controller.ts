import { RefusalCatalogue } from '@laurel/contracts';
import { REFUSALS, type RefusalCode } from '@laurel/domain';
import { PROBLEM_TEXTS } from '@laurel/messages';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { wholeListResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { statusOf } from '../problem/problem.ts';

@ApiTags('Refusals')
@ApiSecurity({})
@Controller('v1/refusals')
export class RefusalsController {
  @Get()
  @ApiOperation({ operationId: 'listRefusals', summary: 'Every refusal code, with its ground and its texts' })
  @wholeListResponse(RefusalCatalogue, { order: 'in the order of the catalogue', bound: 'the codes of this version' })
  @problemResponses()
  list(): z.infer<typeof RefusalCatalogue> {
    const codes = Object.keys(REFUSALS) as RefusalCode[];
    return {
      items: codes.map((code) => ({
        code,
        status: statusOf(code),
        ground: REFUSALS[code].ground,
        texts: PROBLEM_TEXTS[code],
      })),
    };
  }
}
