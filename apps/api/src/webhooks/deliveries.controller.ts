import {
  DeliveryQuery,
  DeliveryView,
  Id,
  REPLAY_MAX,
  ReplayWebhook,
  WebhookChanged,
  WebhookReplayed,
} from '@laurel/contracts';
import { disableWebhook, enableWebhook, listDeliveries, actingReader, type Store } from '@laurel/store';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { once } from '../input/once.ts';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { IdempotencyKey, type Intent } from '../input/idempotency-key.ts';
import { pageResponse } from '../openapi/lists.ts';
import { KEY_HEADER, problemResponses } from '../openapi/responses.ts';
import { permit } from '../permission/permit.ts';
import { pageFrom } from '../reading/page.ts';
import { STORE } from '../reading/store.ts';
import { replayed } from './replayed.ts';
import { deliveryView, webhookOf } from './webhook-view.ts';

@ApiTags('Webhooks')
@Controller('v1/webhooks/:id')
export class DeliveriesController {
  constructor(@Inject(STORE) private readonly store: Store) {}

  @Get('deliveries')
  @ApiOperation({
    operationId: 'listDeliveries',
    summary: 'What was sent and what came of each try, the latest first (ADMIN, AUDITOR)',
    description: 'What arrived or was given up is kept for 90 days; replay brings it back from the ledger.',
  })
  @pageResponse(DeliveryView, 'the latest first')
  @problemResponses(401, 403, 404, 422, 503)
  async list(
    @Param('id', { schema: Id }) webhookId: string,
    @Query({ schema: DeliveryQuery }) query: z.infer<typeof DeliveryQuery>,
    @ActingOffice() office: Office,
  ) {
    permit(office, 'listDeliveries');
    const tx = actingReader(this.store);
    await webhookOf(tx, webhookId);
    const rows = await listDeliveries(tx, { webhookId, ...query, limit: query.limit + 1 });
    const page = pageFrom(rows, query.limit, ({ id }) => id);
    return { ...page, items: page.items.map(deliveryView) };
  }

  @Post('replay')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'replayWebhook',
    summary: 'Send again what the ledger holds: from an instant, behind a message, or one delivery (ADMIN)',
    description: `Messages keep their ids, so a receiver knows those that it had. ${REPLAY_MAX} at most; the answer says where the next call begins.`,
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'Queued.', standardSchema: WebhookReplayed })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  replay(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ReplayWebhook }) body: ReplayWebhook,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<WebhookReplayed> {
    permit(office, 'replayWebhook');
    return once(this.store, intent, async (tx, at) => replayed(tx, await webhookOf(tx, id), body, at));
  }

  @Post('disable')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'disableWebhook',
    summary: 'Send nothing more to this address (ADMIN)',
    description: 'What waits for it waits on. What is recorded meanwhile is not queued; replay brings it back.',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'Disabled.', standardSchema: WebhookChanged })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  disable(
    @Param('id', { schema: Id }) id: string,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<WebhookChanged> {
    permit(office, 'disableWebhook');
    return once(this.store, intent, async (tx, at) => {
      await webhookOf(tx, id);
      await disableWebhook(tx, id, 'ASKED', at);
      return { id };
    });
  }

  @Post('enable')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'enableWebhook',
    summary: 'Send to this address again, first what waits for it (ADMIN)',
  })
  @ApiHeader(KEY_HEADER)
  @ApiResponse({ status: 200, description: 'Enabled.', standardSchema: WebhookChanged })
  @problemResponses(400, 401, 403, 404, 413, 415, 422, 503)
  enable(
    @Param('id', { schema: Id }) id: string,
    @ActingOffice() office: Office,
    @IdempotencyKey() intent: Intent,
  ): Promise<WebhookChanged> {
    permit(office, 'enableWebhook');
    return once(this.store, intent, async (tx) => {
      await webhookOf(tx, id);
      await enableWebhook(tx, id);
      return { id };
    });
  }
}
