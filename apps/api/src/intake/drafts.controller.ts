import { ChangeDraft, DraftQuery, DraftView, Id } from '@laurel/contracts';
import { actingReader, listDrafts, type Store } from '@laurel/store';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { ETAG_HEADER, etagOf, type Expected, IF_MATCH_HEADER, IfMatch } from '../input/if-match.ts';
import { pageResponse } from '../openapi/lists.ts';
import { problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';
import { changeAsked, discardAsked, draftView, readDraft } from './draft-door.ts';

@ApiTags('Nominations')
@Controller('v1/drafts')
export class DraftsController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get()
  @ApiOperation({
    operationId: 'listDrafts',
    summary: "The unit's own drafts in order of their id; an auditor reads those of every unit",
  })
  @pageResponse(DraftView, 'by id')
  @problemResponses(401, 403, 422, 503)
  async list(@Query({ schema: DraftQuery }) query: DraftQuery, @ActingOffice() office: Office) {
    permit(office, 'listDrafts');
    const asked = {
      ...query,
      unitId: office.unitId ?? undefined,
      personId: office.personId ?? null,
      limit: query.limit + 1,
    };
    const rows = await listDrafts(actingReader(this.store), asked);
    return pageFrom(rows.map(draftView), query.limit, ({ id }) => id);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'readDraft', summary: 'One draft, with its ETag; its id is that of the nomination' })
  @ApiResponse({ status: 200, description: 'The draft.', standardSchema: DraftView, headers: ETAG_HEADER })
  @problemResponses(401, 403, 404, 422, 503)
  read(
    @Param('id', { schema: Id }) id: string,
    @ActingOffice() office: Office,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DraftView> {
    return readDraft(this.store, { id, office, tell: tagging(response) });
  }

  @Put(':id')
  @ApiOperation({
    operationId: 'changeDraft',
    summary: 'Write a draft anew as a whole, by an office of the unit that wrote it, until it is handed in',
    description: 'Of two who read the same version one is first; the other gets 412 with the ETag that is current.',
  })
  @ApiHeader(IF_MATCH_HEADER)
  @ApiResponse({ status: 200, description: 'Changed.', standardSchema: DraftView, headers: ETAG_HEADER })
  @problemResponses(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 503)
  change(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeDraft }) body: ChangeDraft,
    @ActingOffice() office: Office,
    @IfMatch() expected: Expected,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DraftView> {
    return changeAsked(this.store, { id, office, tell: tagging(response), expected, body });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'discardDraft',
    summary: 'Give a draft up: it is read and handed in no more',
    description: 'A draft that reconsiders a case stays: the ledger of that case names it.',
  })
  @ApiHeader(IF_MATCH_HEADER)
  @ApiResponse({ status: 204, description: 'Discarded.' })
  @problemResponses(401, 403, 404, 409, 412, 422, 428, 503)
  discard(
    @Param('id', { schema: Id }) id: string,
    @ActingOffice() office: Office,
    @IfMatch() expected: Expected,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    return discardAsked(this.store, { id, office, tell: tagging(response), expected });
  }
}

const tagging = (response: Response) => (version: number) => void response.setHeader('ETag', etagOf(version));
