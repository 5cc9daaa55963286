import { LEVELS, type LevelKey, ROLES, type Role } from '@laurel/domain';

/** An office as a table names it: `ward head`. The clock is none. */
export interface Who {
  readonly role: Role;
  readonly level: LevelKey;
}

/** What is asked, as the API takes it; the clock's `lapse` and the texts of reasons too. */
export interface Does {
  readonly type: string;
  readonly level?: LevelKey;
  readonly ownAward?: string;
  readonly onward?: string;
  readonly to?: LevelKey;
  readonly reason?: string;
}

/** Commands of the whole case: they name no level. */
const OF_THE_CASE = ['submit', 'withdraw', 'lapse'];
const ANSWERS: { readonly [words: string]: Partial<Does> } = {
  commend: { ownAward: 'COMMEND' },
  reserve: { ownAward: 'RESERVE' },
  'no award': { ownAward: 'NO_AWARD' },
  forward: { onward: 'FORWARD' },
  stop: { onward: 'STOP' },
};

/** `city police` for CITY_POLICE. */
export const inWords = (code: string) => code.toLowerCase().replaceAll('_', ' ');

export function levelFrom(words: string): LevelKey {
  const level = LEVELS.find((one) => inWords(one) === words);
  if (!level) throw new Error(`"${words}" is not a level: ${LEVELS.map(inWords).join(', ')}`);
  return level;
}

/** Null for the clock. A nominator belongs to the residential group unless a level is named. */
export function whoFrom(words: string): Who | null {
  if (words === 'clock') return null;
  const role = ROLES.find((one) => words === inWords(one) || words.endsWith(` ${inWords(one)}`));
  if (!role) throw new Error(`"${words}" is not an office, such as "ward head"`);
  const place = words.slice(0, -role.length).trim();
  return { role, level: place ? levelFrom(place) : 'RESIDENTIAL_GROUP' };
}

/** `decide: commend, forward to district` at a level; `declineReserved: a reason`. */
export function doesFrom(words: string, at: string): Does {
  const [type = '', rest = ''] = words.split(/: (.*)/);
  const does: Does = OF_THE_CASE.includes(type) ? { type } : { type, level: levelFrom(at) };
  if (type === 'declineReserved') return { ...does, reason: rest };
  return type === 'decide' ? Object.assign({}, does, ...rest.split(', ').map(answerFrom)) : does;
}

function answerFrom(words: string): Partial<Does> {
  const [answer = '', to] = words.split(' to ');
  const known = ANSWERS[answer];
  if (!known) throw new Error(`"${words}" is not an answer: ${Object.keys(ANSWERS).join(', ')}`);
  return to ? { ...known, to: levelFrom(to) } : known;
}

/** Where a case stands: `IN_REVIEW at ward`, `CLOSED as COMMENDED`, `DRAFT`. */
export function standing(phase: string, level: string | null, outcome: string | null): string {
  if (outcome) return `${phase} as ${outcome}`;
  return level && phase !== 'DRAFT' ? `${phase} at ${inWords(level)}` : phase;
}
