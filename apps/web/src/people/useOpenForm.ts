import { useRef, useState } from 'react';

/** One form of a page at a time; who closes it is back where it was opened. */
export function useOpenForm<Form>() {
  const [form, setForm] = useState<Form | null>(null);
  const opener = useRef<Element | null>(null);
  return {
    form,
    open(next: Form): void {
      opener.current = document.activeElement;
      setForm(() => next);
    },
    close(): void {
      setForm(null);
      if (opener.current instanceof HTMLElement) opener.current.focus();
    },
    /** What comes in its place takes the focus. */
    done: () => setForm(null),
  };
}
