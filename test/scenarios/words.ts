import { LEVELS, type LevelKey, ROLES, type Role } from '@laurel/domain';

/** An office as a table names it: `ward head`, `ward member 3`, `agency 1`. The clock is none. */
export interface Who {
  readonly role: Role;
  readonly level: LevelKey;
  /** The number of an agency, or of a member's seat. */
  readonly number?: number;
}

/** `city police` for CITY_POLICE. */
export const inWords = (code: string) => code.toLowerCase().replaceAll('_', ' ');
export const inCode = (words: string) => words.trim().toUpperCase().replaceAll(' ', '_');

export function levelFrom(words: string): LevelKey {
  const level = LEVELS.find((one) => inWords(one) === words);
  if (!level) throw new Error(`"${words}" is not a level: ${LEVELS.map(inWords).join(', ')}`);
  return level;
}

/** Null for the clock. A nominator belongs to the residential group unless a level is named. */
export function whoFrom(words: string): Who | null {
  if (words === 'clock') return null;
  const [, office = words, number] = /^(.*?)(?: (\d+))?$/.exec(words) ?? [];
  const role = ROLES.find((one) => office === inWords(one) || office.endsWith(` ${inWords(one)}`));
  if (!role) throw new Error(`"${words}" is not an office, such as "ward head"`);
  const place = office.slice(0, -role.length).trim();
  const level = place ? levelFrom(place) : 'RESIDENTIAL_GROUP';
  return { role, level, ...(number ? { number: Number(number) } : {}) };
}

/** Where a case stands: `IN_REVIEW at ward`, `CLOSED as COMMENDED`, `DRAFT`. */
export function standing(phase: string, level: string | null, outcome: string | null): string {
  if (outcome) return `${phase} as ${outcome}`;
  return level && phase !== 'DRAFT' ? `${phase} at ${inWords(level)}` : phase;
}
