import { CommandBody, CommandReceipt, Id } from '@laurel/contracts';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { CommandDoor } from './command-door.ts';

@ApiTags('Commands')
@Controller('v1/nominations')
export class CommandsController {
  constructor(private readonly door: CommandDoor) {}

  @Post(':id/commands')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'sendCommand',
    summary: 'Ask for one command of a case',
    description:
      'The answer comes after the commit. The same Idempotency-Key and body again give the same answer and no second effect.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'Recorded.', standardSchema: CommandReceipt })
  @problemResponses(400, 401, 403, 404, 409, 413, 415, 422, 503)
  send(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CommandBody }) body: CommandBody,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<CommandReceipt> {
    return this.door.carryOut({ nominationId: id, body, office, intent });
  }
}
