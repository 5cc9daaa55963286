import type { Texts } from '../texts.ts';

/** Who sits in the council of a unit. */
export const ROSTER_TEXTS = {
  'roster.title': { vi: 'Uỷ viên hội đồng', en: 'Members of the council' },
} as const satisfies { readonly [key: string]: Texts };
