import { useEffect, useState } from 'react';
import type { FormOf } from './FormOf.tsx';

/** The page itself comes first; nobody has read it sooner. */
const AHEAD_MS = 500;

/**
 * The forms of the steps; null until they are there. They come while the page is read, so that a connection that is lost before a
 * form opens does not keep it away, and one that is there opens with the key that asks for it.
 */
export function useFormOf(isWanted: boolean): typeof FormOf | null {
  const [form, setForm] = useState<typeof FormOf | null>(null);
  useEffect(() => {
    if (form) return undefined;
    const load = () =>
      void import('./FormOf.tsx').then(
        (loaded) => setForm(() => loaded.FormOf),
        () => undefined,
      );
    const ahead = setTimeout(load, isWanted ? 0 : AHEAD_MS);
    return () => clearTimeout(ahead);
  }, [form, isWanted]);
  return form;
}
