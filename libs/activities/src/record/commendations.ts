import { randomUUID } from 'node:crypto';
import {
  type Actor,
  type CaseEvent,
  calendarDayOf,
  type CommendationIssued,
  isoDay,
  type RuleSet,
} from '@laurel/domain';
import type { LockedCase, NewCommendation } from '@laurel/store';

/** The rows of the commendations among the events, which carry their numbers by now; `decisionId` where one decision grants many. */
export function commendationsIn(
  of: LockedCase,
  { actor, rules, decisionId }: { readonly actor: Actor; readonly rules: RuleSet; readonly decisionId?: string },
  events: readonly CaseEvent[],
  now: number,
): NewCommendation[] {
  const issued = events.filter((event) => event.kind === 'CommendationIssued');
  return issued.map((event) => rowOf(of, { actor, rules, decisionId: decisionId ?? randomUUID() }, event, now));
}

function rowOf(
  of: LockedCase,
  { actor, rules, decisionId }: { readonly actor: Actor; readonly rules: RuleSet; readonly decisionId: string },
  { numbers, level, round, unitId, capacity, form = 'GIAY_KHEN' }: CommendationIssued,
  now: number,
): NewCommendation {
  if (!numbers) throw new Error(`The commendation of ${level} has no numbers.`);
  const { commendationId, ...numbered } = numbers;
  const { seasonId, nomineeId, achievementId, category } = of;
  return {
    ...numbered,
    id: commendationId,
    decisionId,
    caseId: of.id,
    seasonId,
    nomineeId,
    achievementId,
    category,
    level,
    round,
    issuerUnitId: unitId,
    form,
    isExclusive: isExclusive(rules),
    signerRole: actor.role,
    capacity,
    signedOn: isoDay(calendarDayOf(now)),
    issuedAt: new Date(now).toISOString(),
  };
}

/** Whether a commendation must be the only one in force for its achievement. */
export const isExclusive = (rules: RuleSet) => rules.issuePolicy === 'EXCLUSIVE_PER_ACHIEVEMENT';
