import type { NomineeCategory } from '../level/words.ts';

/** Whom a commendation was given to, as the tables have it. */
export interface Recipient {
  /** Empty where the person was erased. */
  readonly name: string;
  readonly category: NomineeCategory;
  /** Whether the person agreed once that the name is published, and took it back. */
  readonly hasWithdrawnConsent: boolean;
}

/**
 * The name as whoever holds the certificate may compare it; null where none is shown. Of a person only the given name, which
 * comes last, stands in full; a collective is no person, and is named as it is.
 */
export function shownRecipient({ name, category, hasWithdrawnConsent }: Recipient): string | null {
  if (hasWithdrawnConsent) return null;
  const bare = name.replace(NOTE, ' ').trim();
  return (category === 'COLLECTIVE' ? bare : partlyMasked(bare)) || null;
}

/** What stands in brackets is a second name or a remark, and would tell whom the letters hide. */
const NOTE = /\s*\([^)]*\)?/gu;

/** «Nguyễn Đức Hưởng» is «N. Đ. Hưởng»; a name of one word would be told whole, so that it is its first letter too. */
function partlyMasked(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const last = words.length > 1 ? words.pop() : undefined;
  return [...words.map(initial), ...(last ? [last] : [])].join(' ');
}

/** With the marks that belong to the letter. */
function initial(word: string): string {
  const [letter = ''] = /\p{L}\p{M}*|\p{N}/u.exec(word) ?? [];
  return `${letter.toLocaleUpperCase('vi')}.`;
}
