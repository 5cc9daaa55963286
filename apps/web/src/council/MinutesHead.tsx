import { useWords } from '../shell/language.tsx';
import { usePaperDay } from './usePaperDay.ts';

/** The head of an administrative paper: who issues it and the motto side by side, then number, place and date. */
export function MinutesHead({ unit, at }: { readonly unit: string; readonly at: string }) {
  const { text } = useWords();
  const when = usePaperDay();
  return (
    <div className="laurel-minutes-head">
      <div>
        <p className="laurel-minutes-superior">{unit}</p>
        <p className="laurel-minutes-issuer">{text('minutes.issuer')}</p>
        <p className="laurel-minutes-number">{text('minutes.number')}</p>
      </div>
      <div>
        <p className="laurel-minutes-nation">{text('minutes.nation')}</p>
        <p className="laurel-minutes-motto">{text('minutes.motto')}</p>
        <p className="laurel-minutes-date">{text('minutes.placeAndDate', when(at))}</p>
      </div>
    </div>
  );
}
