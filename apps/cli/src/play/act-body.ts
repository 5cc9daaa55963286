import { CLOCK_ACTS, COMMANDS, isAskedWord, type SeasonFileAct } from '@laurel/contracts';

/** The body of a command. */
export interface ActBody {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The body of a command as the API wants it: with the level where the command names one, and a member's seat. */
export function bodyOf({ at, by, do: type, with: data }: SeasonFileAct): ActBody {
  const [role, seat] = by.split(':');
  return {
    ...data,
    type,
    ...(namesLevel(type) ? { level: at } : {}),
    ...(role === 'MEMBER' ? { seat: Number(seat) } : {}),
  };
}

/** Agencies are named by codes in a file, and by ids in the product. */
export function withIds(body: ActBody, idOf: (code: string) => string): ActBody {
  if (body.type !== 'consult' || !Array.isArray(body.units)) return body;
  return { ...body, units: body.units.map((code) => idOf(String(code))) };
}

/** The agencies that an act speaks of. */
export function agenciesIn({ by, do: word, with: data }: SeasonFileAct): string[] {
  const asked = word === 'consult' && Array.isArray(data.units) ? data.units.map(String) : [];
  return by.startsWith('AGENCY:') ? [by.slice('AGENCY:'.length), ...asked] : asked;
}

export function isClockAct(act: SeasonFileAct): boolean {
  return act.by === 'CLOCK' || (CLOCK_ACTS as readonly string[]).includes(act.do);
}

function namesLevel(word: string): boolean {
  return isAskedWord(word) && 'level' in COMMANDS[word].body.shape;
}
