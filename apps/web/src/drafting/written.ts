import type { Schemas } from '../shell/client.ts';
import type { Draft } from './draft.ts';

/** What the form of a draft holds, as it was typed. */
export interface Written {
  nominee: string;
  nomineeBirthDate: string;
  category: Schemas['Category'];
  period: string;
  achievement: string;
  asks: Schemas['Level'];
}

export const FIELDS = ['nominee', 'category', 'nomineeBirthDate', 'period', 'achievement', 'asks'] as const;
export type Field = (typeof FIELDS)[number];

/** How each is called. */
export const LABELS = {
  nominee: 'drafting.nominee',
  nomineeBirthDate: 'drafting.birthDate',
  category: 'drafting.category',
  period: 'drafting.period',
  achievement: 'drafting.achievement',
  asks: 'drafting.asks',
} as const satisfies Record<Field, string>;

/** What the form begins with. */
export function writtenIn(draft: Draft | null, period = ''): Written {
  return {
    nominee: draft?.nominee ?? '',
    nomineeBirthDate: draft?.nomineeBirthDate ?? '',
    category: draft?.category ?? 'INDIVIDUAL',
    period: draft?.period ?? period,
    achievement: draft?.achievement ?? '',
    asks: draft?.asks ?? 'WARD',
  };
}

/** The same as the API takes it: a date of birth is of an individual alone. */
export function bodyOf({ nomineeBirthDate, ...rest }: Written) {
  const isPerson = rest.category === 'INDIVIDUAL' && nomineeBirthDate !== '';
  return { ...rest, ...(isPerson ? { nomineeBirthDate } : {}) };
}

/** A draft is kept from the moment when both say something. */
export function isWhole({ nominee, achievement }: Written): boolean {
  return nominee.trim() !== '' && achievement.trim() !== '';
}

/** The fields in which two differ as the API sees them; how a letter is composed is no difference. */
export function differing(one: Written, other: Written): readonly Field[] {
  const [left, right] = [bodyOf(one), bodyOf(other)] as readonly Partial<Record<Field, string>>[];
  return FIELDS.filter((field) => kept(left?.[field]) !== kept(right?.[field]));
}

const kept = (text = '') => text.normalize('NFC').trim();
