import type { Schemas } from '../shell/client.ts';

/** The steps that have a form here, in the order in which a level takes them. */
export const FORMS = [
  'claim',
  'receive',
  'requestSupplement',
  'appraise',
  'consult',
  'replyConsultation',
  'publishNotice',
  'raiseObjection',
  'conveneCouncil',
  'castBallot',
  'recuse',
  'closeCouncil',
  'decide',
  'issueReserved',
  'declineReserved',
  'returnForCorrection',
  'hold',
  'release',
  'withdraw',
  'unclaim',
  'reconsider',
] as const;
export type FormWord = (typeof FORMS)[number];

/** The steps that bring a file on, the most telling first; the others are beside. */
const MAIN: readonly FormWord[] = [
  'release',
  'receive',
  'appraise',
  'replyConsultation',
  'castBallot',
  'decide',
  'issueReserved',
  'closeCouncil',
  'conveneCouncil',
];

/** What the office may do now. */
export function openForms({ steps, answers }: Schemas['Choices']): FormWord[] {
  return FORMS.filter((word) =>
    word === 'decide'
      ? answers.some(({ refusal }) => refusal === null)
      : steps.some(({ type, refusal }) => type === word && refusal === null),
  );
}

export function mainOf(open: readonly FormWord[]): FormWord | undefined {
  return MAIN.find((word) => open.includes(word));
}
