import { Alert } from '@mantine/core';
import { Arrival } from '../shell/Arrival.tsx';
import { useWords } from '../shell/language.tsx';

interface EndedProps {
  readonly openCases: number;
  /** It was ended on this page just now: then the notice takes the place of the form, and the focus. */
  readonly isNew: boolean;
}

/** That the season has ended, and how many of its cases are still being closed. */
export function Ended({ openCases, isNew }: EndedProps) {
  const { text } = useWords();
  const notice = (
    <Alert color="leaf" variant="outline" mb="md">
      {text('administer.ended', { count: openCases })}
    </Alert>
  );
  return isNew ? <Arrival>{notice}</Arrival> : notice;
}
