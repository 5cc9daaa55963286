import { useWords } from '../shell/language.tsx';
import type { Saving } from './saving.ts';

/** Whether what was typed is saved, in words. Read aloud only where something is in the way: a pause in typing is no news. */
export function SavedState({ saving: { state } }: { readonly saving: Saving }) {
  const { text } = useWords();
  const words = state === 'UNTOUCHED' ? text('drafting.autosave') : text(`drafting.save.${state}`);
  const isTrouble = state === 'OFFLINE' || state === 'REFUSED' || state === 'STALE';
  return (
    <p
      className={`laurel-close ${isTrouble ? 'laurel-soon' : 'laurel-quiet'}`}
      data-save-state={state}
      role={isTrouble ? 'status' : undefined}
    >
      {words}
    </p>
  );
}
