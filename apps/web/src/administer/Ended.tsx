import { Alert } from '@mantine/core';
import { Arrival } from '../shell/Arrival.tsx';
import { useWords } from '../shell/language.tsx';

/** That the season has ended, and how many of its cases are still being closed. */
export function Ended({ openCases }: { readonly openCases: number }) {
  const { text } = useWords();
  return (
    <Arrival>
      <Alert color="leaf" variant="outline" mb="md">
        {text('administer.ended', { count: openCases })}
      </Alert>
    </Arrival>
  );
}
