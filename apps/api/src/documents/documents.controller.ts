import { BeginDocument, CompleteDocument, DocumentView, Id, PartView } from '@laurel/contracts';
import { Body, Controller, Delete, HttpCode, Inject, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { AnswerWithin } from '../input/answer-in-time.interceptor.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { DocumentDoor } from './document-door.ts';
import { PARTS_MAX } from './upload.ts';

/** A slow line sends 4 MiB in half a minute; Node itself ends a request after five minutes. */
const PART_LIMIT_MS = 5 * 60_000;
/** Putting together, reading and scanning 50 MB on a busy machine. */
const COMPLETE_LIMIT_MS = 120_000;

const PartNumber = z.coerce.number().int().min(1).max(PARTS_MAX);

const DIGEST_HEADER = {
  name: 'Content-Digest',
  required: true,
  description: 'RFC 9530: `sha-256=:` and the SHA-256 of the part in base64 and `:`.',
  schema: { type: 'string', pattern: '(^|,)\\s*sha-256=:[A-Za-z0-9+/]{43}=:\\s*(,|$)' },
};

@ApiTags('Documents')
@Controller('v1/documents')
export class DocumentsController {
  constructor(@Inject(DocumentDoor) private readonly door: DocumentDoor) {}

  @Post()
  @ApiOperation({
    operationId: 'beginDocument',
    summary: 'Begin to attach a document to a nomination, by an office of the unit that wrote it',
    description:
      'Then send every part, in any order and again where one broke off, and complete it. 50 documents for a nomination, 10 uploads open at once for an office, each open for a day.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 201, description: 'Begun; send the parts.', standardSchema: DocumentView })
  @problemResponses(400, 401, 403, 404, 409, 413, 415, 422, 503)
  begin(
    @Body({ schema: BeginDocument }) body: BeginDocument,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<DocumentView> {
    return this.door.begin({ body, office, intent });
  }

  @Put(':id/parts/:n')
  @AnswerWithin(PART_LIMIT_MS)
  @ApiOperation({
    operationId: 'sendDocumentPart',
    summary: 'Send the n-th part, counted from 1: `partBytes` bytes, the last one what is left',
    description: 'The same part sent again takes the place of the one before, until the document is complete.',
  })
  @ApiHeader(DIGEST_HEADER)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 200, description: 'The part is there.', standardSchema: PartView })
  @problemResponses(400, 401, 403, 404, 409, 415, 422, 503)
  sendPart(
    @Param('id', { schema: Id }) id: string,
    @Param('n', { schema: PartNumber }) n: number,
    @Req() request: Request,
    @ActingOffice() office: Office,
  ): Promise<PartView> {
    return this.door.takePart(id, n, request, office);
  }

  @Post(':id/complete')
  @HttpCode(200)
  @AnswerWithin(COMPLETE_LIMIT_MS)
  @ApiOperation({
    operationId: 'completeDocument',
    summary: 'All parts are there: check size, SHA-256 and type by content, scan, and attach it',
    description:
      'PDF, PNG, JPEG and WebP. What is not what it says, holds another format, a script or another file, or a virus, is refused for good. Asked again it answers the same.',
  })
  @ApiResponse({ status: 200, description: 'Attached.', standardSchema: DocumentView })
  @problemResponses(400, 401, 403, 404, 409, 413, 415, 422, 503)
  complete(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CompleteDocument }) { sha256 }: CompleteDocument,
    @ActingOffice() office: Office,
  ): Promise<DocumentView> {
    return this.door.complete(id, { office, sha256 });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'removeDocument',
    summary: 'Take a document, or an upload, off a draft; what was handed in stays',
  })
  @ApiResponse({ status: 204, description: 'Taken off.' })
  @problemResponses(401, 403, 404, 409, 422, 503)
  remove(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<void> {
    return this.door.remove(id, office);
  }
}
