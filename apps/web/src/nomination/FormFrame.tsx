import { Button, Group, Kbd, Text } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { ErrorSummary } from '../shell/ErrorSummary.tsx';
import type { ErrorOfField } from '../shell/form-errors.ts';
import { useWords } from '../shell/language.tsx';

interface FormFrameProps {
  readonly title: string;
  readonly errors: readonly ErrorOfField[];
  /** How often it was sent. */
  readonly tries?: number;
  readonly isSending: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** What is alike in every form of a step: its heading, which takes the focus when the form opens, its errors, its two buttons, and Ctrl and Enter. */
export function FormFrame({ title, errors, tries = 0, isSending, onSubmit, onCancel, children }: FormFrameProps) {
  const { text } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSending) onSubmit();
  };
  return (
    <form noValidate onSubmit={submit} onKeyDown={getHotkeyHandler([['mod+Enter', () => !isSending && onSubmit()]])}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ErrorSummary errors={errors} tries={tries} />
      {children}
      <Group mt="md" gap="sm">
        <Button type="submit" loading={isSending}>
          {text('step.confirm')}
        </Button>
        <Button variant="default" onClick={onCancel} disabled={isSending}>
          {text('step.cancel')}
        </Button>
        <Text size="sm" className="laurel-quiet">
          <Kbd>Ctrl</Kbd> + <Kbd>Enter</Kbd>
        </Text>
      </Group>
      <div role="status">{isSending && text('case.recording')}</div>
    </form>
  );
}
