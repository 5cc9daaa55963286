import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { FORMS, type FormWord } from './forms.ts';

/** What is another office's to do is no step that this one could miss. */
const BY_ROLE = ['ROLE_NOT_ALLOWED', 'UNIT_NOT_CONCERNED'];

/** The steps that the office may not take now, each with its reason. */
export function WhyNot({ choices }: { readonly choices: Schemas['Choices'] }) {
  const { text, both } = useWords();
  const refused = FORMS.flatMap((word) => {
    const why = reasonsOf(choices, word).filter(({ code }) => !BY_ROLE.includes(code));
    return why.length > 0 ? [{ word, why }] : [];
  });
  if (refused.length === 0) return null;
  return (
    <details className="laurel-details">
      <summary>{text('step.whyNot', { count: refused.length })}</summary>
      <dl className="laurel-facts">
        {refused.map(({ word, why }) => (
          <div key={word} className="laurel-row">
            <dt>{text(`step.${word}`)}</dt>
            <dd>
              {why.map(({ code, texts }) => (
                <span key={code}>{both(texts)} </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Why a step is refused; nothing where it may be taken, or is not there. A decision is refused where every pair of answers is. */
function reasonsOf({ steps, answers }: Schemas['Choices'], word: FormWord): Schemas['WhyNot'][] {
  const judged = word === 'decide' ? answers : steps.filter(({ type }) => type === word);
  if (judged.some(({ refusal }) => refusal === null)) return [];
  const reasons = judged.flatMap(({ refusal }) => refusal ?? []);
  return [...new Map(reasons.map((why) => [why.code, why])).values()];
}
