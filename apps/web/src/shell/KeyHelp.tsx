import { Button, Kbd } from '@mantine/core';
import type { useDisclosure } from '@mantine/hooks';
import type { ScreenKey } from '@laurel/messages';
import { useEffect, useRef } from 'react';
import { useWords } from './language.tsx';

interface KeyHelpProps {
  readonly keys: readonly (readonly [string, ScreenKey])[];
  readonly control: ReturnType<typeof useDisclosure>;
}

/** The keys of a page and what each does, in the browser's own dialogue: the library's writes styles that the page's policy refuses. */
export function KeyHelp({ keys, control: [isOpen, { close }] }: KeyHelpProps) {
  const { text } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="laurel-dialog" aria-labelledby="keys" onClose={close}>
      <h2 id="keys">{text('shell.keys')}</h2>
      <dl className="laurel-keys">
        {keys.map(([key, does]) => (
          <div key={`${key} ${does}`}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{text(does)}</dd>
          </div>
        ))}
      </dl>
      <Button variant="default" mt="md" onClick={() => dialog.current?.close()}>
        {text('shell.close')}
      </Button>
    </dialog>
  );
}
