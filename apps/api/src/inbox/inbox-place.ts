import type { InboxPlace } from '@laurel/store';

/** The place behind which a page begins, from the `next` of the page before: `deadline|id`. */
export function placeFrom(after: string | undefined): InboxPlace | undefined {
  const [at, id] = after?.split('|') ?? [];
  return at && id ? { at: at === 'none' ? null : new Date(at).toISOString(), id } : undefined;
}

export function placeText(at: Date | null, id: string): string {
  return `${at?.toISOString() ?? 'none'}|${id}`;
}
