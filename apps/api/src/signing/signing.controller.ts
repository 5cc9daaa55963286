import { ConfirmList, Id, LIST_MAX, SigningSessionView, SignList } from '@laurel/contracts';
import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { wholeListResponse } from '../openapi/lists.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { SigningDoor } from './signing-door.ts';

@ApiTags('Signing sessions')
@Controller('v1/signing-sessions')
export class SigningController {
  constructor(@Inject(SigningDoor) private readonly door: SigningDoor) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'signList',
    summary: `Sign one decision that commends up to ${LIST_MAX} nominations`,
    description:
      'One decision number, and register numbers in the order of the list; all of it or nothing. Where some nominations cannot be signed nothing is recorded: the answer is TO_CONFIRM with the shorter list and the reason for each name that is left out.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'Signed, or to be confirmed.', standardSchema: SigningSessionView })
  @problemResponses(400, 401, 403, 413, 415, 422, 503)
  sign(
    @Body({ schema: SignList }) body: SignList,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<SigningSessionView> {
    return this.door.sign(body, office, intent);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'confirmList',
    summary: 'Sign the shorter list that the session offered, exactly as it was offered',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'Signed, or to be confirmed again.', standardSchema: SigningSessionView })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  confirm(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ConfirmList }) body: ConfirmList,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<SigningSessionView> {
    return this.door.confirm(id, body, office, intent);
  }

  @Get(':id')
  @ApiOperation({
    operationId: 'readSigningSession',
    summary: 'A signing session: its numbers, its list, who was left out',
  })
  @wholeListResponse(SigningSessionView, { order: 'in the order of the annex', bound: `${LIST_MAX} names at most` })
  @problemResponses(401, 403, 404, 422, 503)
  read(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<SigningSessionView> {
    return this.door.read(id, office);
  }
}
