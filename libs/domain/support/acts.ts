import type { Command } from '../src/case/command.ts';
import type { Vote } from '../src/council/count.ts';
import type { LevelKey, Onward, OwnAward } from '../src/level/words.ts';
import type { RuleSet } from '../src/rulesets/ruleset.ts';
import { type Act, nominated, type Played, play } from './course.ts';

export const RECEIVE = { type: 'receive' } as const;
export const APPRAISE = { type: 'appraise', eligible: true } as const;
export const HOLD = { type: 'hold', ground: 'DENUNCIATION' } as const;
export const RELEASE = { type: 'release' } as const;
export const ASK_PAPERS = { type: 'requestSupplement', documents: ['minutes', 'report'] } as const;

/** Time passes: the clock of this name rings. */
export const ring = (clock: string, on?: string) => ({ type: 'lapse', clock, ...(on ? { on } : {}) }) as const;

/** A level's two answers, for instance `NO_AWARD FORWARD`. */
export function answers(
  words: `${OwnAward} ${Onward}`,
  more: Partial<Extract<Command, { type: 'decide' }>> & Pick<Act, 'by' | 'facts'> = {},
) {
  const [ownAward, onward] = words.split(' ') as [OwnAward, Onward];
  return { type: 'decide', ownAward, onward, ...more } as const;
}

const VOTES: { readonly [letter: string]: Vote } = { F: 'FOR', A: 'AGAINST', B: 'BLANK' };

/** A meeting with these votes, seat by seat: `FFA` is two for and one against, `-` a seat that stays silent. */
export function council(votes: string): readonly Act[] {
  const ballots = [...votes].flatMap((letter, index): Act[] => {
    const vote = VOTES[letter];
    return vote ? [{ type: 'castBallot', seat: index + 1, vote, by: 'MEMBER' }] : [];
  });
  return [{ type: 'conveneCouncil', members: votes.length }, ...ballots, { type: 'closeCouncil' }];
}

/** A case that its level has taken in. */
export const received = (rules?: RuleSet): Played => play(nominated(rules), RECEIVE);

/** A case whose appraisal found the nominee eligible. */
export const appraised = (rules?: RuleSet): Played => play(nominated(rules), RECEIVE, APPRAISE);

/** A case that this level commended, and that is closed; the levels below forwarded it. */
export function commended(by: LevelKey = 'WARD', rules?: RuleSet): Played {
  let played = appraised(rules);
  for (; played.state.at !== by; played = play(played, RECEIVE, APPRAISE)) {
    played = play(played, answers('NO_AWARD FORWARD'));
  }
  return play(played, ...(by === 'CITY_POLICE' ? [] : council('FFF')), answers('COMMEND STOP'));
}
