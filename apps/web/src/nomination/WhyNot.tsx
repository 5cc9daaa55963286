import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import type { Nomination } from './nomination.ts';
import { useWhyNot } from './useWhyNot.ts';

interface WhyNotProps {
  readonly nomination: Nomination;
  readonly choices: Schemas['Choices'];
}

/** What the office may not do now, and why. A closed file says so by its state. */
export function WhyNot({ nomination, choices }: WhyNotProps) {
  const { text } = useWords();
  const refused = useWhyNot(nomination, choices);
  if (refused.length === 0 || nomination.phase === 'CLOSED') return null;
  return (
    <details className="laurel-details">
      <summary>{text('step.whyNot', { count: refused.length })}</summary>
      <dl className="laurel-facts">
        {refused.map(({ name, why }) => (
          <div key={name} className="laurel-row">
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
