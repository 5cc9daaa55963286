import type { ErrorComponentProps } from '@tanstack/react-router';
import { Faulty } from './Faulty.tsx';
import { NotFound } from './NotFound.tsx';

/** Where no page is, there is no frame either: these stand alone. */
export function NotFoundAlone() {
  return (
    <main id="main" className="laurel-alone">
      <NotFound />
    </main>
  );
}

export function FaultyAlone(props: ErrorComponentProps) {
  return (
    <main id="main" className="laurel-alone">
      <Faulty {...props} />
    </main>
  );
}
