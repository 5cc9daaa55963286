import { change, client, type Schemas } from '../shell/client.ts';

/** Each call queues ten thousand messages; more than a million is asked for by a program. */
const CALLS_MAX = 100;

/** Has everything sent again from there on, call by call, where the API says that there is more. */
export async function replayWhole(id: string, from: Schemas['ReplayWebhook']): Promise<{ readonly queued: number }> {
  let queued = 0;
  let body = from;
  for (let n = 0; n < CALLS_MAX; n++) {
    const answer = await replay(id, body);
    queued += answer.queued;
    if (!answer.hasMore || answer.last === null) break;
    body = { after: answer.last };
  }
  return { queued };
}

/** One delivery again. */
export function replayOne(id: string, deliveryId: string): Promise<Schemas['WebhookReplayed']> {
  return replay(id, { deliveryId });
}

function replay(id: string, body: Schemas['ReplayWebhook']) {
  return change((header) => client.POST('/v1/webhooks/{id}/replay', { params: { path: { id }, header }, body }));
}

/** The beginning of a calendar day here, which never knows summer time. */
export function startOf(day: string): string {
  return new Date(`${day}T00:00:00+07:00`).toISOString();
}
