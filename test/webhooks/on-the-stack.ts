import { type Stack, startStack, throwAwayHome } from '@laurel/cli';
import { type Acting, type Request, requestTo, type SmallSeason, smallSeason } from '../support/api.ts';
import { until } from './ground.ts';
import { openReceiver, type Receiver } from './receiver.ts';

export const ADMIN: Acting = { role: 'ADMIN' };

/** The status and the code of a "no". */

/** A whole stack, a season in it, and a receiver that it may tell. */
export interface WebhookStack {
  readonly season: SmallSeason;
  readonly request: Request;
  readonly receiver: Receiver;
  readonly doors: ReturnType<typeof webhookDoors>;
  /** What creates a webhook of submitted nominations at the receiver, with changes laid over it. */
  hook(more?: object): object;
  close(): Promise<void>;
}

export async function startWebhookStack(): Promise<WebhookStack> {
  const stack: Stack = await startStack({ home: throwAwayHome(), throwAway: true, fsync: false, identity: 'demo' });
  const request = requestTo(stack.apiUrl);
  const receiver = await openReceiver();
  return {
    season: await smallSeason(request),
    request,
    receiver,
    doors: webhookDoors(request),
    hook: (more = {}) => ({
      name: 'Văn thư (dữ liệu bịa)',
      url: receiver.url,
      types: ['nomination.submitted'],
      ...more,
    }),
    async close() {
      await receiver.close();
      await stack.stop();
    },
  };
}

/** The doors of webhooks, as an administrator unless somebody else is named. */
function webhookDoors(request: Request) {
  const get = (path: string, as = ADMIN) => request('GET', `/v1/webhooks/${path}`, undefined, as);
  return {
    create: (body: object, as = ADMIN) => request('POST', '/v1/webhooks', body, as),
    post: (path: string, body?: object, as = ADMIN) => request('POST', `/v1/webhooks/${path}`, body, as),
    get,
    /** Waits until so many have arrived at the address. */
    delivered: (id: string, count: number) =>
      until(`${count} deliveries`, async () => {
        const { body } = await get(`${id}/deliveries?state=DELIVERED`);
        return body.items.length === count;
      }),
  };
}
