import { Kbd, Modal } from '@mantine/core';
import type { useDisclosure } from '@mantine/hooks';
import type { ScreenKey } from '@laurel/messages';
import { useWords } from './language.tsx';

/** The keys of a page and what each does. */
export function KeyHelp({
  keys,
  control: [isOpen, { close }],
}: {
  readonly keys: readonly (readonly [string, ScreenKey])[];
  readonly control: ReturnType<typeof useDisclosure>;
}) {
  const { text } = useWords();
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={text('shell.keys')}
      closeButtonProps={{ 'aria-label': text('shell.close') }}
    >
      <dl className="laurel-keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{text(does)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
