/** FORBIDDEN: not yours to ask (403). STATE: not now (409). INPUT: not in this form (422). */
export type RefusalKind = 'FORBIDDEN' | 'STATE' | 'INPUT';

export interface RefusalEntry {
  readonly kind: RefusalKind;
  /** The rule that refuses, as an officer would look it up. */
  readonly ground: string;
}

/** Every way in which a command of a case can be refused. The texts in Vietnamese and English are in `libs/messages`. */
export const REFUSALS = {
  CASE_CLOSED: { kind: 'STATE', ground: 'Season commands, order of refusals 1' },
  NOT_AT_THIS_LEVEL: { kind: 'STATE', ground: 'Season commands, order of refusals 2' },
  NO_HIGHER_LEVEL: { kind: 'INPUT', ground: 'Season commands, order of refusals 3' },
  FORK_NOT_ALLOWED: { kind: 'INPUT', ground: 'Rule set, forks of the route' },
  RESERVE_NEEDS_FORWARD: { kind: 'INPUT', ground: 'Season commands, order of refusals 4' },
  RESERVE_NOT_ALLOWED: { kind: 'INPUT', ground: 'Season commands, order of refusals 4; rule set, fallback' },
  COMMEND_AND_FORWARD_NOT_ALLOWED: {
    kind: 'INPUT',
    ground: 'Season commands, order of refusals 5; rule set, issuePolicy',
  },
  CATEGORY_NOT_AWARDED_HERE: {
    kind: 'INPUT',
    ground: 'Season commands, order of refusals 6; rule set, categoriesAllowed',
  },
  SECOND_GRANT_FOR_ACHIEVEMENT: {
    kind: 'STATE',
    ground: 'Season commands, order of refusals 7; one commendation for one achievement',
  },
  NOT_SUBMITTED: { kind: 'STATE', ground: 'A draft is not a case yet' },
  ALREADY_SUBMITTED: { kind: 'STATE', ground: 'A nomination is submitted once' },
  LEVEL_NOT_ON_ROUTE: { kind: 'INPUT', ground: 'Rule set, route' },
  SEASON_ENDED: { kind: 'STATE', ground: 'A season that ended takes no new nomination' },
  TASK_BUSY: { kind: 'STATE', ground: 'Another command for this case is being recorded' },
  ROLE_NOT_ALLOWED: { kind: 'FORBIDDEN', ground: 'Contracts, who may ask for a command' },
  UNIT_NOT_CONCERNED: { kind: 'FORBIDDEN', ground: 'An office acts for its own unit only' },
} as const satisfies { readonly [code: string]: RefusalEntry };

export type RefusalCode = keyof typeof REFUSALS;
