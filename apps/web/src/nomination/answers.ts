import type { Schemas } from '../shell/client.ts';

/** Along the route, no further, or to a level beside the route: the fork is told by its level. */
export type Onward = Schemas['Onward'] | `FORWARD ${Schemas['Level']}`;

/** What the form of a decision holds. */
export interface Answers {
  ownAward: Schemas['OwnAward'] | null;
  onward: Onward | null;
  capacity: Schemas['SigningCapacity'] | '';
  reason: string;
}

/** The levels to which the file may be forked from here. */
export function forksIn({ answers }: Schemas['Choices']): Schemas['Level'][] {
  return [...new Set(answers.flatMap(({ to }) => to ?? []))];
}

/** What the rules say of this pair; undefined while one answer is open. A fork that is not offered with this award is told as such by the API. */
export function pairOf({ answers }: Schemas['Choices'], { ownAward, onward }: Pick<Answers, 'ownAward' | 'onward'>) {
  if (!onward) return undefined;
  const { word, to } = partsOf(onward);
  return answers.find((one) => one.ownAward === ownAward && one.onward === word && one.to === to);
}

/** The command that these answers make. */
export function answersIn(
  { ownAward, onward, capacity, reason }: Answers,
  level: Schemas['Level'],
): Schemas['DecideCommand'] {
  if (!ownAward || !onward) throw new Error('Both answers are checked before they are sent.');
  const { word, to } = partsOf(onward);
  return {
    type: 'decide',
    level,
    ownAward,
    onward: word,
    ...(to ? { to } : {}),
    ...(capacity ? { capacity } : {}),
    ...(reason.trim() ? { reason } : {}),
  };
}

/** The word and the level beside the route, if any, as the API takes them. */
export function partsOf(onward: Onward) {
  const [word, to] = onward.split(' ') as [Schemas['Onward'], Schemas['Level'] | undefined];
  return { word, to: to ?? null };
}
