import type { UseFormRegisterReturn } from 'react-hook-form';
import { Choice } from '../shell/Choice.tsx';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

interface CapacityProps {
  readonly capacities: Schemas['Choices']['capacities'];
  readonly field: UseFormRegisterReturn;
  readonly error: string | undefined;
}

/** In what capacity the signer signs, where there is a choice; a capacity without a paper is told with its reason. */
export function Capacity({ capacities, field, error }: CapacityProps) {
  const { text, word, both } = useWords();
  const allowed = capacities.filter(({ refusal }) => refusal === null);
  const refused = capacities.flatMap(({ capacity, refusal }) => (refusal ? [{ capacity, refusal }] : []));
  if (capacities.length < 2) return null;
  return (
    <div className="laurel-spaced">
      <Choice id="capacity" label={text('step.capacity')} field={field} error={error}>
        {allowed.map(({ capacity }) => [capacity, word('capacity', capacity)])}
      </Choice>
      {refused.length > 0 && (
        <ul className="laurel-notes">
          {refused.map(({ capacity, refusal }) => (
            <li key={capacity}>{both(refusal.texts)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
