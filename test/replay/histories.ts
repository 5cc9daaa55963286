/** One event of a history in the JSON form of the protocol: the attributes stand under a name of the event's own. */
export interface HistoryEvent {
  readonly eventId: string;
  readonly eventTime?: string | undefined;
  readonly eventType: string;
  readonly activityTaskScheduledEventAttributes?: { activityType: { name: string } };
  readonly markerRecordedEventAttributes?: { readonly workflowTaskCompletedEventId: string };
  readonly timerStartedEventAttributes?: object;
}

export interface RecordedHistory {
  readonly events: readonly HistoryEvent[];
}

/** The history with each event changed, or left out where the change gives none; the ids stay in order. */
export function withEvents(
  history: RecordedHistory,
  change: (event: HistoryEvent) => HistoryEvent | undefined,
): RecordedHistory {
  const events = history.events.flatMap((event) => change(event) ?? []);
  return { ...history, events: events.map((event, index) => ({ ...event, eventId: String(index + 1) })) };
}

/** Every text in the payloads of a history, keys and values, at any depth. */
export function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { data, metadata } = value as { data?: unknown; metadata?: unknown };
  if (typeof data === 'string' && metadata) return textsOf(decoded(data));
  return Object.values(value).flatMap(textsIn);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [key, ...textsOf(inside)]);
}

/** A payload is JSON, or a few bytes of the SDK's own that are no JSON. */
function decoded(data: string): unknown {
  const text = Buffer.from(data, 'base64').toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
