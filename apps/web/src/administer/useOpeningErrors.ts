import type { ScreenKey } from '@laurel/messages';
import { Refused } from '../shell/client.ts';
import type { ErrorOfField } from '../shell/ErrorSummary.tsx';
import { useWords } from '../shell/language.tsx';
import { useFieldError, useRefusal } from '../shell/refusal.ts';

/** Where the form has what the API calls so; units are taken over as a whole, below the fields. */
const PLACES: { readonly [path: string]: { readonly field: string; readonly label: ScreenKey } } = {
  code: { field: 'code', label: 'administer.code' },
  'title.vi': { field: 'titleVi', label: 'administer.titleVi' },
  'title.en': { field: 'titleEn', label: 'administer.titleEn' },
  periods: { field: 'periods', label: 'administer.periods' },
  ruleSet: { field: 'ruleSet', label: 'totals.ruleSet' },
  opensAt: { field: 'opensOn', label: 'administer.opensOn' },
  closesAt: { field: 'closesOn', label: 'administer.closesOn' },
  endsAt: { field: 'endsOn', label: 'administer.endsOn' },
  units: { field: 'units', label: 'administer.unitsTaken' },
  agencies: { field: 'units', label: 'administer.unitsTaken' },
};

/** What the API says of a season that could not be opened, each at its place of the form. */
export function useOpeningErrors(): (thrown: unknown) => ErrorOfField[] {
  const { text } = useWords();
  const refusal = useRefusal();
  const said = useFieldError();
  return (thrown) => {
    const errors = thrown instanceof Refused ? (thrown.problem.errors ?? []) : [];
    if (errors.length === 0) return refusal(thrown);
    return errors.map((error) => {
      const place = PLACES[error.path] ?? PLACES[error.path.split('.')[0] ?? ''];
      return { field: place?.field ?? null, words: `${place ? text(place.label) : error.path}: ${said(error)}` };
    });
  };
}
