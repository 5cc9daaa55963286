import { Checkbox } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import type { Beginning } from './beginning.ts';

/** More than a person ticks off; a reform of that size comes as a file. */
const LISTED_AT_MOST = 500;

interface UnitsToTakeProps {
  readonly beginning: Beginning;
  readonly leftOut: ReadonlySet<string>;
  readonly onChange: (leftOut: ReadonlySet<string>) => void;
}

/** The units that the new season takes over; one that is no more is left out here. */
export function UnitsToTake({ beginning: { units, agencies = [] }, leftOut, onChange }: UnitsToTakeProps) {
  const { text, word } = useWords();
  const toggle = (code: string) => {
    const next = new Set(leftOut);
    if (!next.delete(code)) next.add(code);
    onChange(next);
  };
  return (
    <div id="units" tabIndex={-1}>
      <p className="laurel-close">
        {text('administer.units', { count: units.length - leftOut.size, agencies: agencies.length })}
      </p>
      {units.length <= LISTED_AT_MOST && (
        <details className="laurel-details">
          <summary>{text('administer.leaveOut')}</summary>
          <fieldset className="laurel-choices">
            <legend>{text('administer.unitsTaken')}</legend>
            {units.map(({ code, name, level }) => (
              <Checkbox
                key={code}
                id={`unit-${code}`}
                label={`${name} (${word('level', level)})`}
                checked={!leftOut.has(code)}
                onChange={() => toggle(code)}
                mb="xs"
              />
            ))}
          </fieldset>
        </details>
      )}
    </div>
  );
}
