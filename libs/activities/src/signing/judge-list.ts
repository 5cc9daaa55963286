import {
  type Actor,
  type CaseState,
  type Decide,
  decide,
  type Facts,
  type Judgement,
  type NominationId,
  refuse,
  type UnitId,
} from '@laurel/domain';

/** A case of a list as its ledger tells it. */
export interface ListedCase {
  readonly id: NominationId;
  readonly state: CaseState;
  readonly seasonId: string;
  readonly category: string;
  readonly achievementId: string;
}

/** What a list needs to know from outside its cases. */
export interface ListFacts {
  readonly actor: Actor;
  readonly unitId: UnitId;
  /** By case the other case that holds a commendation in force for its achievement. */
  readonly heldBy: ReadonlyMap<string, string>;
  readonly delegation: NonNullable<Facts['delegation']>;
  /** What the unit granted before this list, by season and category. */
  granted(seasonId: string, category: string): number;
}

/**
 * Judges the names of one list, one after the other in the order of the annex: each as if those before it had been signed, so that
 * a list grants nothing that single decisions would not.
 */
export function listJudge(command: Decide, facts: ListFacts): (of: ListedCase) => Judgement {
  const named = new Set<string>();
  const awarded = new Map<string, NominationId>();
  const grants = new Map<string, number>();

  return (of) => {
    if (named.has(of.id)) return { refusal: refuse('LISTED_TWICE') };
    named.add(of.id);
    const reviewing = of.state.units[command.level];
    if (reviewing && reviewing !== facts.unitId) return { refusal: refuse('UNIT_NOT_CONCERNED') };
    const kind = `${of.seasonId} ${of.category}`;
    const before = grants.get(kind) ?? 0;
    const heldBy = (facts.heldBy.get(of.id) as NominationId | undefined) ?? awarded.get(of.achievementId) ?? null;
    const judged = decide(of.state, command, {
      actor: facts.actor,
      delegation: facts.delegation,
      achievementHeldBy: heldBy,
      granted: facts.granted(of.seasonId, of.category) + before,
    });
    if (judged.events) {
      awarded.set(of.achievementId, of.id);
      grants.set(kind, before + 1);
    }
    return judged;
  };
}
