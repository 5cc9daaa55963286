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
  SEASON_NOT_OPEN_YET: { kind: 'STATE', ground: 'Season, receiving window' },
  SEASON_WINDOW_CLOSED: { kind: 'STATE', ground: 'Season, receiving window' },
  HOLD_WHILE_UNDER_EXAMINATION: { kind: 'STATE', ground: 'HOLD_WHILE_UNDER_EXAMINATION; Decree 98/2023' },
  STEP_OPEN: { kind: 'STATE', ground: 'Season commands, hanoi-2022; rule set, steps' },
  SUPPLEMENT_ALREADY_ASKED: { kind: 'STATE', ground: 'Rule set, supplementsPerLevel' },
  SUPPLEMENT_OTHER_DOCUMENTS: { kind: 'INPUT', ground: 'A supplement answers what was asked' },
  RETURN_WITHOUT_FIELDS: { kind: 'INPUT', ground: 'A return names the fields that are wrong' },
  CORRECTION_MISSING: { kind: 'INPUT', ground: 'The answer to a return changes what was returned' },
  FIELD_NOT_RETURNED: { kind: 'INPUT', ground: 'Only returned fields are changed' },
  CONSULTED_UNIT_UNKNOWN: { kind: 'INPUT', ground: 'A consultation asks agencies of the territory' },
  ALREADY_CONSULTED: { kind: 'STATE', ground: 'An agency is asked once in a round' },
  NOT_CONSULTED: { kind: 'STATE', ground: 'Only who was asked answers a consultation' },
  CONSULTATION_CLOSED: { kind: 'STATE', ground: 'An agency answers once, within the time' },
  DEADLINE_MISSING: { kind: 'INPUT', ground: 'Every wait has a deadline: working days or a day' },
  DEADLINE_NOT_WORKING_DAY: { kind: 'INPUT', ground: 'Working-day calendar' },
  DEADLINE_PASSED: { kind: 'INPUT', ground: 'Silence counts only where an answer was possible' },
  CALENDAR_YEAR_UNKNOWN: { kind: 'INPUT', ground: 'Working-day calendar' },
  NOTICE_NOT_OPEN: { kind: 'STATE', ground: 'Objections are raised while the notice is open' },
  COUNCIL_ALREADY_CONVENED: { kind: 'STATE', ground: 'A council meets once in a round' },
  COUNCIL_NOT_AS_APPOINTED: { kind: 'INPUT', ground: 'A council meets with all members who are in term' },
  COUNCIL_NOT_CONVENED: { kind: 'STATE', ground: 'Rule set, councils' },
  COUNCIL_CLOSED: { kind: 'STATE', ground: 'A meeting that closed takes no ballot' },
  NOT_A_MEMBER: { kind: 'INPUT', ground: 'Only members of the council vote' },
  MEMBER_RECUSED: { kind: 'STATE', ground: 'Who is recused has no vote' },
  BALLOT_ALREADY_CAST: { kind: 'STATE', ground: 'A ballot that was cast is never changed' },
  WRITTEN_BALLOT_NOT_ALLOWED: { kind: 'INPUT', ground: 'Rule set, councils' },
  SEAT_OF_ANOTHER: { kind: 'FORBIDDEN', ground: 'A seat belongs to the member who was appointed to it' },
  MEMBER_TERM_ENDED: { kind: 'STATE', ground: 'A member votes from the first to the last day of the term' },
  COUNCIL_WITHOUT_QUORUM: { kind: 'STATE', ground: 'Rule set, councils: quorum' },
  NOT_ELIGIBLE: { kind: 'STATE', ground: 'Season commands, hanoi-2022: ineligible, only NO_AWARD' },
  COUNCIL_NOT_HELD: { kind: 'STATE', ground: 'Season commands, hanoi-2022; rule set, councils' },
  REASON_REQUIRED: { kind: 'INPUT', ground: 'A decision against the vote of the council has a reason' },
  CAPACITY_NOT_ALLOWED: { kind: 'INPUT', ground: 'Decree 30/2020; rule set, signing' },
  CAPACITY_WITHOUT_DELEGATION: { kind: 'STATE', ground: 'Decree 30/2020; rule set, signing' },
  DELEGATION_ENDED: { kind: 'STATE', ground: 'A delegation holds from its first to its last day' },
  QUOTA_REACHED: { kind: 'STATE', ground: 'Rule set, quotas' },
  OWN_NOMINATION: { kind: 'FORBIDDEN', ground: 'NO_SELF: nobody decides on an own nomination' },
  ACTED_AT_OTHER_LEVEL: { kind: 'FORBIDDEN', ground: 'Nobody acts at two levels of one case' },
  TASK_CLAIMED: { kind: 'STATE', ground: 'A claimed task has one holder' },
  CLOCK_NOT_RUNNING: { kind: 'STATE', ground: 'Only a running clock lapses' },
  SIMPLIFIED_NEEDS_HEAD: { kind: 'INPUT', ground: 'Simplified procedure: a head originates it' },
  ENDORSEMENT_MISSING: { kind: 'INPUT', ground: 'Rule set, needsEndorsement' },
  NO_COMMENDATION_IN_FORCE: { kind: 'STATE', ground: 'After the award' },
  ALREADY_PRESENTED: { kind: 'STATE', ground: 'A commendation is handed over once' },
  NOT_THE_ISSUER: { kind: 'INPUT', ground: 'Only the issuer revokes' },
  CASE_STILL_OPEN: { kind: 'STATE', ground: 'Only a closed case is reconsidered' },
  UNIT_NOT_IN_CASE: { kind: 'STATE', ground: 'A successor takes over what its predecessor had' },
  RULE_SET_UNCHANGED: { kind: 'STATE', ground: 'A case moves to another rule set' },
  LISTED_TWICE: { kind: 'INPUT', ground: 'A list names each nomination once' },
  TASK_BUSY: { kind: 'STATE', ground: 'Another command for this case is being recorded' },
  ROLE_NOT_ALLOWED: { kind: 'FORBIDDEN', ground: 'Contracts, who may ask for a command' },
  UNIT_NOT_CONCERNED: { kind: 'FORBIDDEN', ground: 'An office acts for its own unit only' },
} as const satisfies { readonly [code: string]: RefusalEntry };

export type RefusalCode = keyof typeof REFUSALS;
