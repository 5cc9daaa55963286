import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import classes from './Frame.module.css';
import { useWords } from './language.tsx';
import { useLiveUpdates } from './useLiveUpdates.ts';

/** Told at once, and by words: a page that cannot be sent looks like one that can. */
export function Offline({ isTold }: { readonly isTold: boolean }) {
  const { online } = useNetwork();
  const isCut = useLiveUpdates(isTold);
  const { text } = useWords();
  return (
    <div role="status">
      {(!online || isCut) && (
        <Alert color="yellow" radius={0}>
          <div className={classes['bar']}>{text('shell.offline')}</div>
        </Alert>
      )}
    </div>
  );
}
