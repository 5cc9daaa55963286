import { type ReactNode, useEffect, useRef } from 'react';

/** What came in the place of a form that was sent: it takes the focus, so that a reader is told of it and a keyboard goes on from there. */
export function Arrival({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="status">
      {children}
    </div>
  );
}
