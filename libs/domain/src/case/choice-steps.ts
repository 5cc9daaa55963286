import type { NominationId, UnitId } from '../ids.ts';
import type { LevelKey } from '../level/words.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { Step } from '../rulesets/ruleset.ts';
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';
import { knows } from './standing.ts';
import { type CaseState, reviewAt } from './state.ts';

/** A dry run needs a text that is given later; the command itself asks for it. */
export const TEXT_TO_COME = { remarkId: '', commitment: '' };

/** A step that may be taken where `refusal` is null. */
export interface StepChoice {
  readonly type: Command['type'];
  readonly refusal: Refusal | null;
}

/** Steps whose refusal does not depend on what would be written into their form. One that the level does not have is no choice. */
export function stepsToJudge(state: CaseState, actor: Actor, ownSeat: number | null): readonly Command[] {
  const reason = TEXT_TO_COME;
  const anywhere: readonly Command[] = [{ type: 'withdraw' }];
  // Nobody looks for it while the case is open.
  if (state.phase === 'CLOSED') return [...anywhere, { type: 'reconsider', nominationId: '' as NominationId, reason }];
  const level = state.at;
  if (!level) return anywhere;
  return [
    ...known(state, level, 'receive', [
      { type: 'receive', level },
      { type: 'requestSupplement', level, documents: [''] },
      { type: 'returnForCorrection', level, fields: ['nominee'], reason },
    ]),
    ...known(state, level, 'appraise', [{ type: 'appraise', level, eligible: true }]),
    ...known(state, level, 'consult', [
      { type: 'consult', level, units: ['' as UnitId], workingDays: 1 },
      { type: 'replyConsultation', level, agencyId: actor.unitId ?? ('' as UnitId), answer: 'CONCUR' },
    ]),
    ...known(state, level, 'notice', [{ type: 'publishNotice', level, workingDays: 1 }]),
    ...(reviewAt(state, level)?.notice?.isOpen ? [{ type: 'raiseObjection' as const, level, reason }] : []),
    ...known(state, level, 'council', councilSteps(state, level, ownSeat)),
    { type: 'hold', level, ground: 'DISCIPLINE', reason },
    { type: 'release', level, reason },
    { type: 'claim', level },
    { type: 'unclaim', level },
    { type: 'issueReserved', level },
    { type: 'declineReserved', level, reason },
    ...anywhere,
  ];
}

/** Any number of members may be asked for; and any seat that has not spoken, where nobody knows of an own one. */
function councilSteps(state: CaseState, level: LevelKey, ownSeat: number | null): readonly Command[] {
  const seat = ownSeat ?? freeSeat(state, level);
  return [
    { type: 'conveneCouncil', level, members: 1 },
    { type: 'castBallot', level, seat },
    { type: 'recuse', level, seat, reason: TEXT_TO_COME },
    { type: 'closeCouncil', level },
  ];
}

function freeSeat(state: CaseState, level: LevelKey): number {
  const council = reviewAt(state, level)?.council;
  const spoken = new Set([...(council?.recused ?? []), ...(council?.ballots.map(({ seat }) => seat) ?? [])]);
  for (let seat = 1; seat <= (council?.seats ?? 0); seat++) if (!spoken.has(seat)) return seat;
  return 1;
}

function known(state: CaseState, level: LevelKey, step: Step, commands: readonly Command[]): readonly Command[] {
  return knows(state, level, step) ? commands : [];
}
