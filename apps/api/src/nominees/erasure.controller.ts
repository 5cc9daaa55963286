import { ErasePerson, ErasureView, Id } from '@laurel/contracts';
import { refuse } from '@laurel/domain';
import {
  actingReader,
  documentsToErase,
  eraseDataOf,
  lockPerson,
  noteCleared,
  type PersonRow,
  type Store,
  transact,
} from '@laurel/store';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { BYTES, type Bytes } from '../bytes/bytes.ts';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { AnswerWithin } from '../input/answer-in-time.interceptor.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { once } from '../input/once.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound, Problem, refusalProblem, wrongField } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { erasureProblems } from './erasure-problems.ts';

/** It reads every kept answer once, and removes up to fifty documents of each nomination. */
const ERASING_LIMIT_MS = 60_000;

@ApiTags('People')
@Controller('v1/people')
export class ErasureController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(BYTES) private readonly bytes: Bytes,
  ) {}

  @Post(':id/erase')
  @HttpCode(200)
  @AnswerWithin(ERASING_LIMIT_MS)
  @ApiOperation({
    operationId: 'erasePerson',
    summary: 'Erase what is stored of a person, on the own request of that person (ADMIN)',
    description:
      'For good: account and ways to sign in, name, names and birth dates as nominee, achievements, reasons and opinions in the nominations, documents. What stays names nobody: ids, the ledger, numbers of decisions and registers, hashes of documents. While a nomination is under way it is refused. Asked again it is the same. Nobody erases the own person.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'Erased.', standardSchema: ErasureView })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  async erase(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ErasePerson }) { basis }: ErasePerson,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<ErasureView> {
    permit(office, 'erasePerson');
    // Or the last administrator could shut everybody out.
    if (office.personId === id) throw refusalProblem(refuse('ROLE_NOT_ALLOWED', { role: office.role }));
    const erased = await once(this.store, intent, async (tx, at) => {
      const person = await lockPerson(tx, id);
      if (!person) throw notFound();
      demand(person, basis);
      const row = await eraseDataOf(tx, { personId: id, basis, by: office.personId ?? null }, at);
      if (row === 'OPEN')
        throw wrongField('id', 'a nomination of the person is under way: it ends or is withdrawn first');
      return { ...row, id, erasedAt: row.erasedAt.toISOString() };
    });
    await this.removeBytes(id);
    return erased;
  }

  /** Behind the commit: bytes come back by no rollback. What is cut off here is done under the same key, or with the next upload. */
  private async removeBytes(personId: string): Promise<void> {
    for (const { id } of await documentsToErase(actingReader(this.store), personId)) {
      await this.bytes.clear(id);
      await transact(this.store, (tx) => noteCleared(tx, { id, state: 'REMOVED', at: new Date() }));
    }
  }
}

function demand(person: PersonRow, basis: string): void {
  const errors = erasureProblems(person, basis);
  if (errors.length > 0) throw new Problem(422, 'INVALID_INPUT', { errors });
}
