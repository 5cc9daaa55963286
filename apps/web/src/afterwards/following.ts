import type { Schemas } from '../shell/client.ts';

/** What may follow an award, in the order in which an office comes to it. */
export const FOLLOWING = ['present', 'exchangeCertificate', 'reissueCertificate', 'revoke'] as const;
export type FollowingWord = (typeof FOLLOWING)[number];
type Choice = Schemas['CommendationChoices'];

/** What the choices say of a commendation; undefined where the office does not look after it. */
export function choiceOf(choices: Schemas['Choices'] | undefined, commendationId: string): Choice | undefined {
  return choices?.commendations.find((one) => one.commendationId === commendationId);
}

/** What the office may do with it now. */
export function openWords(choice: Choice | undefined): FollowingWord[] {
  return FOLLOWING.filter((word) => choice?.steps.some(({ type, refusal }) => type === word && refusal === null));
}
