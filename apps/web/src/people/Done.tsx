import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { Arrival } from '../shell/Arrival.tsx';

/** What was done, in the place of the form that was sent. */
export function Done({ children }: { readonly children: ReactNode }) {
  return (
    <Arrival>
      <Alert color="leaf" variant="outline" mb="md">
        {children}
      </Alert>
    </Arrival>
  );
}
