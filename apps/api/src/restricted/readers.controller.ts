import { ChangeReaders, Id, ReaderAct, ReaderActQuery, ReaderList, ReadersChanged, Restrict } from '@laurel/contracts';
import { listActs, type ListChange, readerFor, readersOf, type Store, type Transaction } from '@laurel/store';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { once } from '../input/once.ts';
import { pageResponse, wholeListResponse } from '../openapi/lists.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { permitCase, permitHeldCase } from '../permission/permit-case.ts';
import { sightOfOffice } from '../permission/permit.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';
import { addToList, demandHeld, makerOf, removeFromList, restrict } from './reader-list.ts';

const CHANGED = { status: 200, description: 'Changed.', standardSchema: ReadersChanged } as const;

@ApiTags('Restricted nominations')
@Controller('v1/nominations/:id')
export class ReadersController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Post('restrict')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'restrictNomination',
    summary:
      'Keep a nomination to the persons of a list: who wrote it before it is handed in, then the HEAD of its level',
    description:
      'Who asks is on the list. For everybody else the nomination is not there any more: 404, and no line in a list, an inbox, a search, a count or a message. It stays restricted for good.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse(CHANGED)
  @problemResponses(400, 401, 403, 404, 409, 413, 415, 422, 503)
  async restrict(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: Restrict }) body: Restrict,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<ReadersChanged> {
    const header = await permitHeldCase(this.store, id, office, 'restrictNomination');
    return this.change({ id, office, intent }, (tx, change) => {
      demandHeld(header, office);
      return restrict(tx, change, body);
    });
  }

  @Get('readers')
  @ApiOperation({
    operationId: 'listReaders',
    summary: 'Who is on the list of a restricted nomination, to the persons of the list',
  })
  @wholeListResponse(ReaderList, { order: 'the first one first', bound: 'fifty persons' })
  @problemResponses(401, 403, 404, 422, 503)
  async readers(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office) {
    await permitCase(this.store, id, office, 'listReaders');
    const rows = await readersOf(readerFor(this.store, sightOfOffice(office)), id);
    const items = rows.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() }));
    return { nominationId: id, isRestricted: items.length > 0, items } satisfies ReaderList;
  }

  @Post('readers')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addReader', summary: 'Put a person on the list (NOMINATOR, HEAD, DEPUTY on it)' })
  @ApiHeader(KEY_HEADER)
  @ApiResponse(CHANGED)
  @problemResponses(400, 401, 403, 404, 409, 413, 415, 422, 503)
  async add(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeReaders }) { personId }: ChangeReaders,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<ReadersChanged> {
    await permitCase(this.store, id, office, 'addReader');
    return this.change({ id, office, intent }, (tx, change) => addToList(tx, change, personId));
  }

  @Post('readers/remove')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'removeReader',
    summary: 'Take a person off the list, oneself too; the last who can read it stays (NOMINATOR, HEAD, DEPUTY on it)',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse(CHANGED)
  @problemResponses(400, 401, 403, 404, 409, 413, 415, 422, 503)
  async remove(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeReaders }) { personId }: ChangeReaders,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<ReadersChanged> {
    await permitCase(this.store, id, office, 'removeReader');
    return this.change({ id, office, intent }, (tx, change) => removeFromList(tx, change, personId));
  }

  @Get('reader-acts')
  @ApiOperation({
    operationId: 'listReaderActs',
    summary:
      'Who made the nomination restricted and who changed its list, the latest first, to the persons of the list',
  })
  @pageResponse(ReaderAct, 'the latest first')
  @problemResponses(401, 403, 404, 422, 503)
  async acts(
    @Param('id', { schema: Id }) nominationId: string,
    @Query({ schema: ReaderActQuery }) query: ReaderActQuery,
    @ActingOffice() office: Office,
  ) {
    await permitCase(this.store, nominationId, office, 'listReaderActs');
    const tx = readerFor(this.store, sightOfOffice(office));
    const rows = await listActs<ReaderAct>(tx, { ...query, nominationId, limit: query.limit + 1 });
    return pageFrom(rows, query.limit, (row) => row.id);
  }

  private change(
    { id, office, intent }: { readonly id: string; readonly office: Office; readonly intent: Intent },
    work: (tx: Transaction, change: ListChange) => Promise<ReadersChanged>,
  ): Promise<ReadersChanged> {
    const by = makerOf(office);
    return once(this.store, intent, (tx, at) => work(tx, { nominationId: id, by, at }));
  }
}
