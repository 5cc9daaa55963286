import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useWords } from './language.tsx';

/** Told at once, and by words: a page that cannot be sent looks like one that can. */
export function Offline() {
  const { online } = useNetwork();
  const { text } = useWords();
  return <div role="status">{!online && <Alert color="yellow">{text('shell.offline')}</Alert>}</div>;
}
