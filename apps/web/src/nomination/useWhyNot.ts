import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { FORMS, type FormWord } from './forms.ts';
import { isByRole } from './is-by-role.ts';
import type { Nomination } from './nomination.ts';
import { latestSteps } from './review-steps.ts';

type Why = Schemas['WhyNot'];
type Choices = Schemas['Choices'];

/** Steps of a state in which the file is not: nobody looks for them. */
const OF_OTHER_STATES: readonly FormWord[] = [
  'release',
  'unclaim',
  'issueReserved',
  'declineReserved',
  'replyConsultation',
];
const BEFORE_APPRAISAL: readonly FormWord[] = ['requestSupplement', 'appraise', 'returnForCorrection'];
const OWN_AWARDS = ['COMMEND', 'RESERVE', 'NO_AWARD'] as const;

/** What the office may not do now, each with its reason: steps, then awards that this level may not give while others are open. */
export function useWhyNot(nomination: Nomination, choices: Choices) {
  const { text, both, heading } = useWords();
  const inOrder = useOrder(nomination, choices);
  const told = (reasons: readonly Why[]) => reasons.map(({ texts }) => both(texts)).join(' ');
  const steps = FORMS.flatMap((word) => {
    const reasons = reasonsOf(choices, word).filter(({ code }) => !isByRole(code));
    const isOrder = reasons[0]?.code === 'NOT_AT_THIS_LEVEL';
    if (reasons.length === 0 || (isOrder && OF_OTHER_STATES.includes(word))) return [];
    return [{ name: text(`step.${word}`), why: isOrder ? inOrder(word) : told(reasons) }];
  });
  const awards = OWN_AWARDS.flatMap((ownAward) => {
    const reasons = reasonsOfAward(choices, ownAward);
    return reasons.length > 0 ? [{ name: heading('ownAward', ownAward), why: told(reasons) }] : [];
  });
  return [...steps, ...awards];
}

/** Which step comes before, or that this one was taken: what "not at this level" means at the level where the file is. */
function useOrder(nomination: Nomination, { steps }: Choices) {
  const { text, word: say } = useWords();
  const found = latestSteps(nomination);
  const has = (word: FormWord) => steps.some(({ type }) => type === word);
  return (word: FormWord): string => {
    if (nomination.phase !== 'IN_REVIEW') return text('step.why.phase', { phase: say('phase', nomination.phase) });
    if (has('receive') && !found?.receivedAt) return text('step.why.receiveFirst');
    const isLater = word !== 'receive' && !BEFORE_APPRAISAL.includes(word);
    if (has('appraise') && !found?.appraisal && isLater) return text('step.why.appraiseFirst');
    return text('step.why.done');
  };
}

/** Why a step is refused; nothing where it may be taken, or is not there. A decision is refused where every pair of answers is. */
function reasonsOf({ steps, answers }: Choices, word: FormWord): Why[] {
  return whereAllRefused(word === 'decide' ? answers : steps.filter(({ type }) => type === word));
}

/** Why a level may not answer so, whatever it says of the way on; nothing where it may not decide at all. */
function reasonsOfAward({ answers }: Choices, ownAward: Schemas['OwnAward']): Why[] {
  if (answers.every(({ refusal }) => refusal !== null)) return [];
  return whereAllRefused(answers.filter((one) => one.ownAward === ownAward));
}

function whereAllRefused(judged: readonly { readonly refusal: Why | null }[]): Why[] {
  if (judged.some(({ refusal }) => refusal === null)) return [];
  const reasons = judged.flatMap(({ refusal }) => refusal ?? []);
  return [...new Map(reasons.map((why) => [why.code, why])).values()];
}
