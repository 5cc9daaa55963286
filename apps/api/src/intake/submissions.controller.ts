import { CreateSubmission, SubmissionView } from '@laurel/contracts';
import { insertDrafts, insertLetter, requestOnce, type Store, transact } from '@laurel/store';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type Ask, CommandDoor } from '../commands/command-door.ts';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { AnswerWithin } from '../input/answer-in-time.interceptor.ts';
import { IdempotencyKey, type Intent, partOf } from '../input/idempotency-key.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { Problem } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';
import { draftFrom, openFrame } from './frame.ts';

/** Nominations of one letter that are on their way to the engine at once. */
const AT_ONCE = 8;

/** 500 nominees at some 60 a second, with room for a busy machine. */
const LETTER_LIMIT_MS = 60_000;

@ApiTags('Nominations')
@Controller('v1/submissions')
export class SubmissionsController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CommandDoor) private readonly door: CommandDoor,
  ) {}

  @Post()
  @AnswerWithin(LETTER_LIMIT_MS)
  @ApiOperation({
    operationId: 'createSubmission',
    summary: 'Hand in one submission letter that lists many nominees',
    description:
      'All drafts of the letter are created, or none. Each is then submitted on its own and answers for itself in `items`; DRAFT says that the engine did not answer in time: send the same key again.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 201, description: 'Created.', standardSchema: SubmissionView })
  @problemResponses(400, 401, 403, 404, 409, 413, 415, 422, 503)
  async create(
    @Body({ schema: CreateSubmission }) body: CreateSubmission,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<SubmissionView> {
    const { id, nominationIds } = await this.createDrafts(body, office, intent);
    const { seasonId, fromUnitId, minutes } = body;
    const command = { type: 'submit', ...(minutes ? { minutes } : {}) } as const;
    const items: SubmissionView['items'] = [];
    for (let start = 0; start < nominationIds.length; start += AT_ONCE) {
      const slice = nominationIds.slice(start, start + AT_ONCE);
      items.push(
        ...(await Promise.all(
          slice.map((nominationId, index) => {
            const position = start + index + 1;
            return this.submit(position, { nominationId, body: command, office, intent: partOf(intent, position) });
          }),
        )),
      );
    }
    return { id, seasonId, fromUnitId, letterNo: body.letterNo ?? null, items };
  }

  private async createDrafts(body: CreateSubmission, office: Office, intent: Intent) {
    const at = new Date();
    const once = await transact(this.store, (tx) =>
      requestOnce(tx, { key: intent.id, fingerprint: intent.fingerprint, at }, async () => {
        const frame = await openFrame(tx, body, office);
        const drafts = body.nominations.map((item, index) => draftFrom(frame, item, `nominations.${index}.`));
        const { seasonId, fromUnitId } = body;
        const letter = { seasonId, fromUnitId, letterNo: body.letterNo ?? null, note: body.note ?? null };
        const id = await insertLetter(tx, letter, at);
        return { id, nominationIds: await insertDrafts(tx, { ...frame, submissionId: id }, drafts, at) };
      }),
    );
    if ('isReused' in once) throw new Problem(422, 'IDEMPOTENCY_KEY_REUSED');
    return once.answer;
  }

  private async submit(position: number, ask: Ask) {
    const { nominationId } = ask;
    const item = { position, nominationId, code: null };
    try {
      await this.door.carryOut(ask);
      return { ...item, state: 'SUBMITTED' as const };
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      if (thrown.status === 503) return leftAsDraft(nominationId, position);
      return { ...item, state: 'REFUSED' as const, code: thrown.code };
    }
  }
}

function leftAsDraft(nominationId: string, position: number) {
  return { position, nominationId, state: 'DRAFT' as const, code: 'UNAVAILABLE' };
}
