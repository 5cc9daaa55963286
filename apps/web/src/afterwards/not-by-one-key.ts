import type { KeyboardEvent } from 'react';

/** A browser sends a form when Enter is pressed on one of its choices. What cannot be taken back is sent by its button, or Ctrl and Enter. */
export function notByOneKey(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
}
