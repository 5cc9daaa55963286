import { CreateNomination, NominationCreated, NominationRow } from '@laurel/contracts';
import { actingReader, insertDrafts, listNominations, requestOnce, type Store, transact } from '@laurel/store';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { warningsFor } from '../past-awards/warnings.ts';
import { permitCase } from '../permission/permit-case.ts';
import { Problem } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { makerOf, restrict } from '../restricted/reader-list.ts';
import { draftFrom, openFrame } from './frame.ts';

@ApiTags('Nominations')
@Controller('v1/nominations')
export class NewNominationController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Post()
  @ApiOperation({ operationId: 'createNomination', summary: 'Create a draft; submit it by the command `submit`' })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 201, description: 'Created.', standardSchema: NominationCreated })
  @problemResponses(400, 401, 403, 404, 409, 413, 415, 422, 503)
  async create(
    @Body({ schema: CreateNomination }) body: CreateNomination,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<NominationCreated> {
    const at = new Date();
    const once = await transact(this.store, (tx) =>
      requestOnce(tx, { key: intent.id, fingerprint: intent.fingerprint, at }, async () => {
        const frame = await openFrame(tx, body, office);
        const [id] = await insertDrafts(tx, { ...frame, submissionId: null }, [draftFrom(frame, body, '')], at);
        if (body.restricted && id) {
          await restrict(tx, { nominationId: id, by: makerOf(office), at }, body.restricted, 'restricted.');
        }
        const [row] = await listNominations<NominationRow>(tx, { id, limit: 1 });
        if (!row) throw new Error('The draft that was just created is not there.');
        return row;
      }),
    );
    if ('isReused' in once) throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
    // Who was taken off the list since is not told again what was written.
    if (body.restricted) await permitCase(this.store, once.answer.id, office, 'readNomination');
    return { ...once.answer, warnings: await warningsFor(actingReader(this.store), once.answer.id, office.personId) };
  }
}
