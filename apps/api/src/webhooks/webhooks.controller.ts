import { randomUUID } from 'node:crypto';
import {
  CreateWebhook,
  Id,
  PageQuery,
  RotateSecret,
  WEBHOOKS_MAX,
  WebhookSecret,
  WebhookView,
} from '@laurel/contracts';
import {
  type BallotKey,
  countEnabledWebhooks,
  insertWebhook,
  listWebhooks,
  actingReader,
  rotateSecret,
  type Store,
} from '@laurel/store';
import { type TargetRules, targetProblem, webhookSecret } from '@laurel/webhooks';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { once } from '../input/once.ts';
import { BALLOT_KEY } from '../commands/sealed-ballot.ts';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { pageResponse } from '../openapi/lists.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { notFound, wrongField } from '../problem/problem.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';
import { TARGETS } from './targets.ts';
import { webhookOf, webhookView } from './webhook-view.ts';

const HOUR_MS = 3_600_000;

@ApiTags('Webhooks')
@Controller('v1/webhooks')
export class WebhooksController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(BALLOT_KEY) private readonly key: BallotKey,
    @Inject(TARGETS) private readonly targets: TargetRules,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'createWebhook',
    summary: 'Tell another system of what is recorded from now on (ADMIN)',
    description:
      'Messages are signed by the scheme of Standard Webhooks under the secret of this answer, and sent until the address answers 2xx: at least once, in no order. The messages are under `webhooks` of this document.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 201, description: 'Created, with its secret.', standardSchema: WebhookSecret })
  @problemResponses(400, 401, 403, 413, 415, 422, 503)
  async create(
    @Body({ schema: CreateWebhook }) body: CreateWebhook,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<WebhookSecret> {
    permit(office, 'createWebhook');
    const problem = targetProblem(body.url, this.targets);
    if (problem) throw wrongField('url', problem);
    const { id } = await once(this.store, intent, async (tx, at) => {
      const isFull = (await countEnabledWebhooks(tx)) >= WEBHOOKS_MAX;
      if (isFull) throw wrongField('url', `there are ${WEBHOOKS_MAX} webhooks; disable one before you create another`);
      const webhook = { id: randomUUID(), ...body };
      await insertWebhook(tx, webhook, at);
      return { id: webhook.id };
    });
    return { id, secret: webhookSecret(this.key, { id, secretNo: 1 }) };
  }

  @Get()
  @ApiOperation({ operationId: 'listWebhooks', summary: 'Who is told of what, in order of id (ADMIN, AUDITOR)' })
  @pageResponse(WebhookView, 'by id')
  @problemResponses(401, 403, 422, 503)
  async list(@Query({ schema: PageQuery }) query: z.infer<typeof PageQuery>, @ActingOffice() office: Office) {
    permit(office, 'listWebhooks');
    const rows = await listWebhooks(actingReader(this.store), { ...query, limit: query.limit + 1 });
    const page = pageFrom(rows, query.limit, ({ id }) => id);
    return { ...page, items: page.items.map(webhookView) };
  }

  @Get(':id')
  @ApiOperation({ operationId: 'readWebhook', summary: 'One webhook, and why it is told nothing (ADMIN, AUDITOR)' })
  @ApiResponse({ status: 200, description: 'The webhook.', standardSchema: WebhookView })
  @problemResponses(401, 403, 404, 422, 503)
  async read(@Param('id', { schema: Id }) id: string, @ActingOffice() office: Office): Promise<WebhookView> {
    permit(office, 'readWebhook');
    return webhookView(await webhookOf(actingReader(this.store), id));
  }

  @Post(':id/secret')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'rotateWebhookSecret',
    summary: 'A new secret; the one before it holds for some hours more (ADMIN)',
    description: 'While both hold each message carries a signature under either.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'The new secret.', standardSchema: WebhookSecret })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  async rotate(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: RotateSecret }) { overlapHours }: RotateSecret,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<WebhookSecret> {
    permit(office, 'rotateWebhookSecret');
    const { secretNo } = await once(this.store, intent, async (tx, at) => {
      const next = await rotateSecret(tx, id, new Date(at.getTime() + overlapHours * HOUR_MS));
      if (next === null) throw notFound();
      return { secretNo: next };
    });
    return { id, secret: webhookSecret(this.key, { id, secretNo }) };
  }
}
