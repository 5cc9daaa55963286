import type { CaseEventKind } from './event.ts';

/** The facts that other systems are told of, by the name under which they are told. A name is never used for another fact. */
export const PUBLISHED = {
  NominationSubmitted: 'nomination.submitted',
  NominationReturned: 'nomination.returned',
  CommendationIssued: 'commendation.issued',
  NominationClosed: 'nomination.closed',
  CommendationRevoked: 'commendation.revoked',
} as const satisfies { readonly [kind in CaseEventKind]?: string };

export type PublishedKind = keyof typeof PUBLISHED;
export type PublishedType = (typeof PUBLISHED)[PublishedKind];

export const PUBLISHED_TYPES = Object.values(PUBLISHED) as readonly PublishedType[];

/** The name under which other systems are told of a fact; null where they are not. */
export function publishedTypeOf(kind: string): PublishedType | null {
  return Object.hasOwn(PUBLISHED, kind) ? PUBLISHED[kind as PublishedKind] : null;
}
