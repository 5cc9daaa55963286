import { DocumentView, Id, PageQuery } from '@laurel/contracts';
import { actingReader, listDocuments } from '@laurel/store';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { pageResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { pageFrom } from '../reading/page.ts';
import { DocumentDoor } from './document-door.ts';
import { permitDocumentReading } from './document-office.ts';
import { documentView } from './document-view.ts';
import { sendContent } from './send-content.ts';

@ApiTags('Documents')
@Controller('v1')
export class DocumentsReadingController {
  constructor(@Inject(DocumentDoor) private readonly door: DocumentDoor) {}

  @Get('documents/:id')
  @ApiOperation({ operationId: 'readDocument', summary: 'A document, and which of its parts have come' })
  @ApiResponse({ status: 200, description: 'The document.', standardSchema: DocumentView })
  @problemResponses(401, 403, 404, 422, 503)
  async read(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<DocumentView> {
    return documentView(await this.door.read(id, office, 'readDocument'));
  }

  @Get('documents/:id/content')
  @ApiOperation({
    operationId: 'downloadDocument',
    summary: 'The bytes of a document, checked against its SHA-256 while they are sent',
  })
  @ApiResponse({
    status: 200,
    description: 'The bytes, to be saved and not shown.',
    content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
  })
  @problemResponses(401, 403, 404, 422, 503)
  async download(
    @Param('id', { schema: Id }) id: string,
    @ActingOffice() office: Office,
    @Res() response: Response,
  ): Promise<void> {
    await sendContent(this.door.bytes, await this.door.read(id, office, 'downloadDocument'), response);
  }

  @Get('nominations/:id/documents')
  @ApiOperation({
    operationId: 'listDocuments',
    summary: 'The documents of a nomination, and those on their way, in order of their id',
    description: 'For the offices that the nomination concerns, and for auditors; of a draft, for its own unit.',
  })
  @pageResponse(DocumentView, 'by id')
  @problemResponses(401, 403, 404, 422, 503)
  async list(
    @Param('id', { schema: Id }) nominationId: string,
    @Query({ schema: PageQuery }) query: z.infer<typeof PageQuery>,
    @ActingOffice() office: Office,
  ) {
    await permitDocumentReading(this.door.store, office, nominationId, 'listDocuments');
    const rows = await listDocuments(actingReader(this.door.store), { ...query, nominationId, limit: query.limit + 1 });
    return pageFrom(rows.map(documentView), query.limit, ({ id }) => id);
  }
}
