import { LEVELS, type LevelKey } from '../level/words.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { Actor } from './actor.ts';
import { grantMeant } from './afterwards.ts';
import type { StepChoice } from './choice-steps.ts';
import type { Command } from './command.ts';
import type { CaseState, Grant } from './state.ts';

/** What an office may do with one commendation, and why not the rest. */
export interface CommendationChoice {
  readonly commendationId: string;
  /** The level for which the office would act: the issuer's where it is its own, else where it stands in the case. */
  readonly level: LevelKey;
  readonly steps: readonly StepChoice[];
}

interface Asked {
  readonly actor: Actor;
  readonly units: CaseState['units'];
  readonly why: (command: Command) => Refusal | null;
}

/** Asks for each commendation what follows an award. An office of no level of the case looks after none. */
export function commendationChoices(state: CaseState, { actor, units, why }: Asked): readonly CommendationChoice[] {
  const own = LEVELS.filter((level) => units[level] !== undefined && units[level] === actor.unitId);
  return state.grants.flatMap((grant) => {
    const { commendationId } = grant;
    const level = own.find((one) => one === grant.level) ?? own[0];
    if (!level || commendationId === null) return [];
    const steps = followingOn(state, grant, level).map((command) => ({ type: command.type, refusal: why(command) }));
    return [{ commendationId, level, steps }];
  });
}

/** A command names a level and no commendation: one that would reach another commendation is no choice of this one. */
function followingOn(state: CaseState, grant: Grant, level: LevelKey): readonly Command[] {
  const of = grant.level;
  const isReached = (reached: Grant | undefined) => reached === undefined || reached === grant;
  const paper: readonly Command[] = [
    { type: 'present', level, of },
    { type: 'exchangeCertificate', level, of, reason: 'NAME_MISPRINTED' },
    { type: 'reissueCertificate', level, of, reason: 'LOST' },
  ];
  return [
    ...(isReached(grantMeant(state, level, of)) ? paper : []),
    ...(isReached(grantMeant(state, level, level)) ? [{ type: 'revoke', level, ground: 'FRAUD' } as const] : []),
  ];
}
