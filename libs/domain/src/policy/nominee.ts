import type { CasePhase } from '../case/state.ts';
import { NOMINEE_VISIBILITIES, type NomineeVisibility } from '../rulesets/ruleset.ts';

/** How much a nominee is told of the own nomination: null where not even that there is one. */
export type ToldToNominee = Exclude<NomineeVisibility, 'NOTHING'> | null;

/** A nomination as its nominee may come upon it. */
export interface OwnNomination {
  readonly phase: CasePhase;
  /** By the rule set that the case goes by; NOTHING where it says nothing. */
  readonly nomineeVisibility?: NomineeVisibility | undefined;
  readonly isRestricted: boolean;
}

/** Nobody is told of a draft, which may never be handed in, nor of a restricted case by any way but its list. */
export function toldToNominee({ phase, nomineeVisibility = 'NOTHING', isRestricted }: OwnNomination): ToldToNominee {
  if (phase === 'DRAFT' || isRestricted || nomineeVisibility === 'NOTHING') return null;
  return nomineeVisibility;
}

/** Under which settings a nominee is told of a case at all. */
export const TELLING_VISIBILITIES = NOMINEE_VISIBILITIES.filter(
  (nomineeVisibility) => toldToNominee({ phase: 'IN_REVIEW', nomineeVisibility, isRestricted: false }) !== null,
);

/** The phase as a nominee reads it. That a case is on hold would tell somebody that they are being examined. */
export function phaseToldToNominee(phase: CasePhase): CasePhase {
  return phase === 'ON_HOLD' ? 'IN_REVIEW' : phase;
}
