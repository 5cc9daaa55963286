import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Arrival } from '../shell/Arrival.tsx';
import { useWords } from '../shell/language.tsx';

interface OneTimeProps {
  readonly label: string;
  readonly value: string;
  /** What it is for, and until when. */
  readonly hint: string;
}

/** What is told once and kept nowhere, with a button that copies it. */
export function OneTime({ label, value, hint }: OneTimeProps) {
  const { text } = useWords();
  const [said, setSaid] = useState<'people.copied' | 'people.notCopied' | null>(null);
  const copy = async () => {
    // Where the page came by http from another machine the browser gives no clipboard.
    const isCopied = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false,
    );
    setSaid(isCopied ? 'people.copied' : 'people.notCopied');
  };
  return (
    <Arrival>
      <Alert color="yellow" variant="outline" mb="md">
        <TextInput
          label={label}
          description={hint}
          value={value}
          readOnly
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Group mt="sm" gap="sm">
          <Button onClick={() => void copy()}>{text('people.copy')}</Button>
          <span role="status">{said && text(said)}</span>
        </Group>
      </Alert>
    </Arrival>
  );
}
