import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { FORMS, type FormWord } from './forms.ts';
import type { Nomination } from './nomination.ts';
import { latestSteps } from './review-steps.ts';

/** What is another office's to do is no step that this one could miss. */
const BY_ROLE = ['ROLE_NOT_ALLOWED', 'UNIT_NOT_CONCERNED'];
/** Steps of a state in which the file is not: nobody looks for them. */
const OF_OTHER_STATES: readonly FormWord[] = [
  'release',
  'unclaim',
  'issueReserved',
  'declineReserved',
  'replyConsultation',
];
const BEFORE_APPRAISAL: readonly FormWord[] = ['requestSupplement', 'appraise', 'returnForCorrection'];

interface WhyNotProps {
  readonly nomination: Nomination;
  readonly choices: Schemas['Choices'];
}

/** The steps that the office may not take now, each with its reason. */
export function WhyNot({ nomination, choices }: WhyNotProps) {
  const { text, both } = useWords();
  const say = useOrder(nomination, choices);
  const refused = FORMS.flatMap((word) => {
    const reasons = reasonsOf(choices, word).filter(({ code }) => !BY_ROLE.includes(code));
    const [first] = reasons;
    if (!first || (first.code === 'NOT_AT_THIS_LEVEL' && OF_OTHER_STATES.includes(word))) return [];
    const isOrder = first.code === 'NOT_AT_THIS_LEVEL';
    return [{ word, why: isOrder ? say(word) : reasons.map(({ texts }) => both(texts)).join(' ') }];
  });
  // A closed file says so by its state.
  if (refused.length === 0 || nomination.phase === 'CLOSED') return null;
  return (
    <details className="laurel-details">
      <summary>{text('step.whyNot', { count: refused.length })}</summary>
      <dl className="laurel-facts">
        {refused.map(({ word, why }) => (
          <div key={word} className="laurel-row">
            <dt>{text(`step.${word}`)}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Which step comes before, or that this one was taken: what "not at this level" means at the level where the file is. */
function useOrder(nomination: Nomination, { steps }: Schemas['Choices']) {
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
function reasonsOf({ steps, answers }: Schemas['Choices'], word: FormWord): Schemas['WhyNot'][] {
  const judged = word === 'decide' ? answers : steps.filter(({ type }) => type === word);
  if (judged.some(({ refusal }) => refusal === null)) return [];
  const reasons = judged.flatMap(({ refusal }) => refusal ?? []);
  return [...new Map(reasons.map((why) => [why.code, why])).values()];
}
