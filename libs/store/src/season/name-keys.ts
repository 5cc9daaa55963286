/** Two forms in which the name of a nominee is compared with others. */
export interface NameKeys {
  /** Case, blanks and the place of the tone mark within a syllable (hoà, hòa) make no difference. */
  readonly nameKey: string;
  /** Without any mark, as a typewriter or a telegram has it. Equal for all names that could be one. */
  readonly plainKey: string;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SYLLABLES = /\S+/gu;

export function nameKeys(name: string): NameKeys {
  const folded = name.normalize('NFD').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const nameKey = folded.replaceAll(SYLLABLES, toneLast).normalize('NFC');
  const plainKey = folded.replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC');
  return { nameKey, plainKey };
}

function toneLast(syllable: string): string {
  return syllable.replaceAll(TONES, '') + (syllable.match(TONES) ?? []).sort().join('');
}
