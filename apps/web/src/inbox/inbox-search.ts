export const BOXES = ['unassigned', 'mine', 'unit', 'done'] as const;
export type Box = (typeof BOXES)[number];

export interface InboxSearch {
  readonly box: Box;
  readonly overdue?: 'true';
}

/** Filters stand in the address, so that a list can be sent to a colleague. A name does not: it would be personal data in an address. */
export function inboxSearch({ box, overdue }: { readonly [name: string]: unknown }): InboxSearch {
  return {
    box: BOXES.find((one) => one === box) ?? 'unit',
    ...(String(overdue) === 'true' ? { overdue: 'true' as const } : {}),
  };
}
